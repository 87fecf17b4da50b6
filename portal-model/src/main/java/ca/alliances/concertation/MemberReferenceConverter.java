package ca.alliances.concertation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The reference of a member is stored as it reads. */
@Converter(autoApply = true)
public class MemberReferenceConverter implements AttributeConverter<MemberReference, String> {
    @Override
    public String convertToDatabaseColumn(MemberReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public MemberReference convertToEntityAttribute(String column) {
        return column == null ? null : new MemberReference(column);
    }
}

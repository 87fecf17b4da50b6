package ca.alliances.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The reference of a meeting is stored as it reads. */
@Converter(autoApply = true)
public class MeetingReferenceConverter implements AttributeConverter<MeetingReference, String> {
    @Override
    public String convertToDatabaseColumn(MeetingReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public MeetingReference convertToEntityAttribute(String column) {
        return column == null ? null : new MeetingReference(column);
    }
}

package ca.alliances.funding;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A share's reference is stored as it reads. */
@Converter(autoApply = true)
public class ShareReferenceConverter implements AttributeConverter<ShareReference, String> {
    @Override
    public String convertToDatabaseColumn(ShareReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public ShareReference convertToEntityAttribute(String column) {
        return column == null ? null : new ShareReference(column);
    }
}

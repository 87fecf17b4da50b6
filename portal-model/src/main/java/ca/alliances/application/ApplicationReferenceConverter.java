package ca.alliances.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An application's reference is stored as it reads. */
@Converter(autoApply = true)
public class ApplicationReferenceConverter implements AttributeConverter<ApplicationReference, String> {
    @Override
    public String convertToDatabaseColumn(ApplicationReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public ApplicationReference convertToEntityAttribute(String column) {
        return column == null ? null : new ApplicationReference(column);
    }
}

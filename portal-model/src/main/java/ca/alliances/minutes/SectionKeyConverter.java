package ca.alliances.minutes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The name of a section is stored as it reads. */
@Converter(autoApply = true)
public class SectionKeyConverter implements AttributeConverter<SectionKey, String> {
    @Override
    public String convertToDatabaseColumn(SectionKey value) {
        return value == null ? null : value.value();
    }

    @Override
    public SectionKey convertToEntityAttribute(String column) {
        return column == null ? null : new SectionKey(column);
    }
}

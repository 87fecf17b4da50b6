package ca.alliances.appearance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An accent is stored as its six figures with their sign. */
@Converter(autoApply = true)
public class AccentConverter implements AttributeConverter<Accent, String> {
    @Override
    public String convertToDatabaseColumn(Accent value) {
        return value == null ? null : value.hex();
    }

    @Override
    public Accent convertToEntityAttribute(String column) {
        return column == null ? null : new Accent(column);
    }
}

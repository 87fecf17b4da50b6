package ca.alliances.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An enterprise number is stored as its ten digits. */
@Converter(autoApply = true)
public class NeqConverter implements AttributeConverter<Neq, String> {
    @Override
    public String convertToDatabaseColumn(Neq value) {
        return value == null ? null : value.digits();
    }

    @Override
    public Neq convertToEntityAttribute(String column) {
        return column == null ? null : new Neq(column);
    }
}

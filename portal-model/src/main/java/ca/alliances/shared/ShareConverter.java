package ca.alliances.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A share is stored in basis points. */
@Converter(autoApply = true)
public class ShareConverter implements AttributeConverter<Share, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Share value) {
        return value == null ? null : value.basisPoints();
    }

    @Override
    public Share convertToEntityAttribute(Integer column) {
        return column == null ? null : new Share(column);
    }
}

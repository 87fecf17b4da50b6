package ca.alliances.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money is stored as whole cents. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money value) {
        return value == null ? null : value.cents();
    }

    @Override
    public Money convertToEntityAttribute(Long column) {
        return column == null ? null : new Money(column);
    }
}

package ca.alliances.actionplan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** A figure is stored as a decimal. */
@Converter(autoApply = true)
public class FigureConverter implements AttributeConverter<Figure, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Figure value) {
        return value == null ? null : value.value();
    }

    @Override
    public Figure convertToEntityAttribute(BigDecimal column) {
        return column == null ? null : new Figure(column);
    }
}

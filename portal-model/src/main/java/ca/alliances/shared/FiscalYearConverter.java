package ca.alliances.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A fiscal year is stored as the year in which it starts. */
@Converter(autoApply = true)
public class FiscalYearConverter implements AttributeConverter<FiscalYear, Integer> {
    @Override
    public Integer convertToDatabaseColumn(FiscalYear value) {
        return value == null ? null : value.start();
    }

    @Override
    public FiscalYear convertToEntityAttribute(Integer column) {
        return column == null ? null : new FiscalYear(column);
    }
}

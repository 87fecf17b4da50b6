package ca.alliances.concertation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The code of a table is stored as it reads. */
@Converter(autoApply = true)
public class TableCodeConverter implements AttributeConverter<TableCode, String> {
    @Override
    public String convertToDatabaseColumn(TableCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public TableCode convertToEntityAttribute(String column) {
        return column == null ? null : new TableCode(column);
    }
}

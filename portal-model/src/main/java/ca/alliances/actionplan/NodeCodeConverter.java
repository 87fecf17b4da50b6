package ca.alliances.actionplan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The code of a node is stored as it reads. */
@Converter(autoApply = true)
public class NodeCodeConverter implements AttributeConverter<NodeCode, String> {
    @Override
    public String convertToDatabaseColumn(NodeCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public NodeCode convertToEntityAttribute(String column) {
        return column == null ? null : new NodeCode(column);
    }
}

package ca.alliances.actionplan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A plan's reference is stored as it reads. */
@Converter(autoApply = true)
public class PlanReferenceConverter implements AttributeConverter<PlanReference, String> {
    @Override
    public String convertToDatabaseColumn(PlanReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public PlanReference convertToEntityAttribute(String column) {
        return column == null ? null : new PlanReference(column);
    }
}

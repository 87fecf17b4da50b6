package ca.alliances.intake;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A call's reference is stored as it reads. */
@Converter(autoApply = true)
public class CallReferenceConverter implements AttributeConverter<CallReference, String> {
    @Override
    public String convertToDatabaseColumn(CallReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public CallReference convertToEntityAttribute(String column) {
        return column == null ? null : new CallReference(column);
    }
}

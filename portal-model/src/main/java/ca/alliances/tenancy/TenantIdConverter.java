package ca.alliances.tenancy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A tenant id is stored as its code. */
@Converter(autoApply = true)
public class TenantIdConverter implements AttributeConverter<TenantId, String> {
    @Override
    public String convertToDatabaseColumn(TenantId value) {
        return value == null ? null : value.code();
    }

    @Override
    public TenantId convertToEntityAttribute(String column) {
        return column == null ? null : new TenantId(column);
    }
}

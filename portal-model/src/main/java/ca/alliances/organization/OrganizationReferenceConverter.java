package ca.alliances.organization;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An organization's reference is stored as it reads. */
@Converter(autoApply = true)
public class OrganizationReferenceConverter implements AttributeConverter<OrganizationReference, String> {
    @Override
    public String convertToDatabaseColumn(OrganizationReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public OrganizationReference convertToEntityAttribute(String column) {
        return column == null ? null : new OrganizationReference(column);
    }
}

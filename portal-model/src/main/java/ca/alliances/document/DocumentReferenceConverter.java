package ca.alliances.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A document's reference is stored as it reads. */
@Converter(autoApply = true)
public class DocumentReferenceConverter implements AttributeConverter<DocumentReference, String> {
    @Override
    public String convertToDatabaseColumn(DocumentReference value) {
        return value == null ? null : value.value();
    }

    @Override
    public DocumentReference convertToEntityAttribute(String column) {
        return column == null ? null : new DocumentReference(column);
    }
}

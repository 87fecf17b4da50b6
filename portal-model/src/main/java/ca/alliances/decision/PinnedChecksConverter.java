package ca.alliances.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Collectors;

/** The answers of the rules are stored one a line. */
@Converter(autoApply = true)
public class PinnedChecksConverter implements AttributeConverter<PinnedChecks, String> {
    @Override
    public String convertToDatabaseColumn(PinnedChecks value) {
        return value.all().stream().map(PinnedCheck::written).collect(Collectors.joining("\n"));
    }

    @Override
    public PinnedChecks convertToEntityAttribute(String column) {
        return new PinnedChecks(column.lines().map(PinnedCheck::read).toList());
    }
}

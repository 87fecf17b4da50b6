package ca.alliances.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What goes with an application when it is handed in and can change elsewhere: who asks, as the organization said then, and the documents.
 * Frozen with the submission as lines of {@link FrozenContent}, so its kind is a code.
 *
 * @param neq {@code null} for an organization without a number
 */
public record Enclosure(String name, String kind, String neq, List<Document> documents) {
    private static final String NAME = "organization.name";
    private static final String KIND = "organization.kind";
    private static final String NEQ = "organization.neq";
    private static final String DOCUMENT = "document.";

    /** A document by its reference, with its slot, its name and what identifies its content. */
    public record Document(String reference, String slot, String name, long size, String sha256) {}

    /** The documents cannot change. */
    public Enclosure {
        documents = List.copyOf(documents);
    }

    /** Whether the organization says the same of itself in both. */
    boolean hasSameApplicant(Enclosure other) {
        return name.equals(other.name) && kind.equals(other.kind) && Objects.equals(neq, other.neq);
    }

    Map<String, String> lines() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(NAME, name);
        values.put(KIND, kind);
        if (neq != null) {
            values.put(NEQ, neq);
        }
        documents.forEach(each -> values.put(
                DOCUMENT + each.reference(),
                String.join(" ", each.slot(), String.valueOf(each.size()), each.sha256(), each.name())));
        return values;
    }

    /** What was frozen; nothing in a submission from before this was kept. */
    public static Optional<Enclosure> in(String frozen) {
        Map<String, String> values = FrozenContent.read(frozen);
        return Optional.ofNullable(values.get(NAME))
                .map(name -> new Enclosure(
                        name,
                        values.get(KIND),
                        values.get(NEQ),
                        values.entrySet().stream()
                                .filter(each -> each.getKey().startsWith(DOCUMENT))
                                .map(each -> document(
                                        each.getKey().substring(DOCUMENT.length()),
                                        each.getValue().split(" ", 4)))
                                .toList()));
    }

    private static Document document(String reference, String... parts) {
        return new Document(reference, parts[0], parts[3], Long.parseLong(parts[1]), parts[2]);
    }
}

package ca.alliances.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A meeting that was held like one of the demo, some days before it, so that its minutes go their way and the demo's stay where they are. */
final class HeldMeeting {
    private static final Map<String, List<String>> MOMENTS = Map.of(
            "meeting", List.of("starts_at", "ends_at", "convened_at", "begun_at", "ended_at"),
            "agenda_item", List.of("taken_up_at", "done_at"),
            "meeting_roll", List.of(),
            "presence_record", List.of("at"));
    private final Rows rows;
    private final String tenant;
    private final int daysBefore;

    private HeldMeeting(Rows rows, String tenant, int daysBefore) {
        this.rows = rows;
        this.tenant = tenant;
        this.daysBefore = daysBefore;
    }

    /** Writes it with its agenda, its roll and who was present; the answer is its reference, which ends with those days. */
    static String like(Rows rows, String tenant, String original, int daysBefore) {
        String reference = original.replaceFirst("\\d+$", String.valueOf(daysBefore));
        HeldMeeting copy = new HeldMeeting(rows, tenant, daysBefore);
        copy.write("meeting", "reference = '" + original + "'", Map.of("reference", "'" + reference + "'"));
        for (String table : List.of("agenda_item", "meeting_roll", "presence_record")) {
            copy.write(table, "meeting_id = " + copy.id(original), Map.of("meeting_id", copy.id(reference)));
        }
        return reference;
    }

    private String id(String reference) {
        return "(SELECT id FROM meeting WHERE tenant_id = '" + tenant + "' AND reference = '" + reference + "')";
    }

    private void write(String table, String condition, Map<String, String> others) {
        Map<String, String> values = new HashMap<>(others);
        values.put("id", "NEXT VALUE FOR entity_seq");
        MOMENTS.get(table).forEach(column -> values.put(column, column + " - INTERVAL " + daysBefore + " DAY"));
        rows.copy(table, "tenant_id = '" + tenant + "' AND " + condition, values);
    }
}

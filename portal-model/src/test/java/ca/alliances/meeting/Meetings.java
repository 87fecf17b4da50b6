package ca.alliances.meeting;

import ca.alliances.shared.Act;
import java.time.Instant;

/** Meetings that tests start from. */
final class Meetings {
    /** 18:00 in Québec on a Thursday. */
    static final Instant DAY = Instant.parse("2026-12-10T23:00:00Z");

    /** Three weeks before. */
    static final Instant BEFORE = Instant.parse("2026-11-19T15:00:00Z");

    private Meetings() {}

    static Meeting planned() {
        return new Meeting(new MeetingReference("HCN-2026-R-03"), form(DAY), BEFORE);
    }

    static MeetingForm form(Instant from) {
        return new MeetingForm(
                "Rencontre régulière", from, from.plusSeconds(7_200), "Salle du conseil, Les Escoumins", null);
    }

    static Act act(Instant now) {
        return new Act("a11a2ce5-0000-4000-8000-000000000003", now);
    }
}

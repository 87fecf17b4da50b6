package ca.alliances.minutes.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.SeatView;
import ca.alliances.meeting.boundary.MeetingRecord;
import ca.alliances.minutes.DocumentKind;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesRedaction;
import ca.alliances.minutes.PublicVersion;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What everybody may read of adopted minutes. */
@ApplicationScoped
public class Publication {
    @Inject
    private MinutesRepository repository;

    @Inject
    private MeetingRecord records;

    @Inject
    private TableDesk tables;

    /** @throws ca.alliances.shared.RuleViolation {@code minutes.passage-not-found} */
    public MinutesContent open(Minutes minutes) {
        Words words = new Words(minutes.language());
        return new PublicVersion(words.text("left-out", "{0}"), words.text("passage-left-out", "{0}"), guarded(minutes))
                .of(
                        repository
                                .document(minutes, DocumentKind.ADOPTED)
                                .orElseThrow(NotFound::new)
                                .content(),
                        repository.redactions(minutes).stream()
                                .map(MinutesRedaction::mark)
                                .toList());
    }

    /** Legal names of who sat there for lived experience, typed by mistake, each with the name by which the table knows the person. */
    private Map<String, String> guarded(Minutes minutes) {
        Map<String, String> guarded = new HashMap<>();
        for (SeatView seat :
                records.of(minutes.meeting(), Action.RUN_MEETING).live().seats()) {
            RollEntry entry = seat.entry();
            if (entry.sector() == Sector.LIVED_EXPERIENCE) {
                guard(guarded, entry.member(), entry.name());
                guard(guarded, entry.substitute(), entry.substituteName());
            }
        }
        return guarded;
    }

    private void guard(Map<String, String> guarded, MemberReference member, String name) {
        if (member != null && !tables.legalName(member).equals(name)) {
            guarded.put(tables.legalName(member), name);
        }
    }
}

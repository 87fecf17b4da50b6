package ca.alliances.minutes.control;

import ca.alliances.concertation.KeptName;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.SeatView;
import ca.alliances.meeting.boundary.MeetingRecord;
import ca.alliances.minutes.DocumentKind;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesContent.Audience;
import ca.alliances.minutes.MinutesRedaction;
import ca.alliances.minutes.PublicVersion;
import ca.alliances.minutes.PublicVersion.Notices;
import ca.alliances.minutes.ReasonsShown;
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
        Notices notices =
                new Notices(words.text("left-out", "{0}"), words.text("passage-left-out", "{0}"), words.text("closed"));
        return new PublicVersion(notices, minutes.reasonsOpen(), guarded(minutes, words.text("somebody")))
                .of(
                        adopted(minutes),
                        repository.redactions(minutes).stream()
                                .map(MinutesRedaction::mark)
                                .toList());
    }

    private MinutesContent adopted(Minutes minutes) {
        return repository
                .document(minutes, DocumentKind.ADOPTED)
                .orElseThrow(NotFound::new)
                .content();
    }

    /** What the public version does with the reasons for which people kept away. */
    public ReasonsShown reasons(Minutes minutes) {
        boolean given = adopted(minutes).parts().stream()
                .flatMap(part -> part.recorded().stream())
                .anyMatch(each -> each.audience() == Audience.TABLE_UNLESS_LEFT_IN);
        if (!given) {
            return ReasonsShown.NONE;
        }
        return minutes.reasonsOpen() ? ReasonsShown.LEFT_IN : ReasonsShown.LEFT_OUT;
    }

    /**
     * Legal names that are not for everybody, and names by which the table knew such a member on that day, each with the name that the member
     * chose for everybody, or with a word that names nobody.
     */
    private Map<String, String> guarded(Minutes minutes, String somebody) {
        Map<MemberReference, String> shown = new HashMap<>();
        Map<String, String> guarded = new HashMap<>();
        for (KeptName each : tables.keptNames(minutes.table())) {
            if (!each.isOpen()) {
                String name = each.chosen().orElse(somebody);
                shown.put(each.member(), name);
                guarded.put(each.legalName(), name);
            }
        }
        for (SeatView seat :
                records.of(minutes.meeting(), Action.RUN_MEETING).live().seats()) {
            RollEntry entry = seat.entry();
            guard(guarded, entry.name(), shown.get(entry.member()));
            guard(guarded, entry.substituteName(), shown.get(entry.substitute()));
        }
        return guarded;
    }

    private static void guard(Map<String, String> guarded, String known, String shown) {
        if (shown != null && !shown.equals(known)) {
            guarded.put(known, shown);
        }
    }
}

package ca.alliances.minutes.control;

import ca.alliances.meeting.boundary.MeetingRecord;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.RevisionCause;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Minutes while their text can change: read together with the record, and kept as revisions. */
@ApplicationScoped
public class Writing {
    @Inject
    private MinutesRepository repository;

    @Inject
    private MeetingRecord records;

    /** What they say now, in that language. */
    public MinutesContent content(Minutes minutes, Locale language, Action action) {
        return Contents.of(records.of(minutes.meeting(), action), minutes.text(), language);
    }

    /** Keeps the text as it is now. */
    public void revise(Minutes minutes, RevisionCause cause, Act act) {
        minutes.revise(
                        cause,
                        repository.revision(minutes, minutes.revisionsMade()).orElse(null),
                        act)
                .ifPresent(repository::add);
    }
}

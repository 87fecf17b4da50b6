package ca.alliances.application;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import java.time.Instant;

/** A line of the applications of one's organizations. */
public record OwnApplication(
        ApplicationReference reference,
        String title,
        String organization,
        String callFr,
        String callEn,
        ApplicationStatus status,
        Money requested,
        Instant changedAt) {
    /** Title of the call. */
    public Bilingual call() {
        return new Bilingual(callFr, callEn);
    }
}

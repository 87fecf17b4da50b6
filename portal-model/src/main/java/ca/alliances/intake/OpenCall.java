package ca.alliances.intake;

import ca.alliances.shared.Bilingual;
import java.time.Instant;
import java.util.Locale;

/** An open call as a list shows it; no territory means all of the tenant's, no end means until the money ends. */
public record OpenCall(
        String tenant,
        String mandataryFr,
        CallReference reference,
        String titleFr,
        String titleEn,
        String territoryFr,
        Instant closesAt) {
    /** The title in that language, else in French. */
    public String title(Locale locale) {
        return new Bilingual(titleFr, titleEn).in(locale);
    }
}

package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Share;
import java.time.LocalDate;

/**
 * A table as a list shows it today.
 *
 * @param territory name of the territory, {@code null} for the whole tenant
 * @param seats how many seats are open
 * @param held how many of them somebody holds
 * @param lived how many of the held ones are held for lived experience
 * @param nextEnd when the next of the mandates ends that have an end, {@code null} when none has
 * @param closedOn {@code null} while it meets
 */
public record TableRow(
        TableCode code,
        Bilingual name,
        TableKind kind,
        String territory,
        long seats,
        long held,
        long lived,
        LocalDate nextEnd,
        LocalDate closedOn) {
    /** What part of those who sit there sits for lived experience, to the nearest hundredth; {@code null} when nobody sits there. */
    public Share livedShare() {
        return part(lived, held);
    }

    static Share part(long lived, long held) {
        return held == 0 ? null : Share.percent((int) ((200 * lived + held) / (2 * held)));
    }
}

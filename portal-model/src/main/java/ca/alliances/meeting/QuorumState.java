package ca.alliances.meeting;

import ca.alliances.concertation.Sector;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether enough are there, with the whole arithmetic.
 *
 * @param present voting seats for which somebody is there
 * @param held voting seats that somebody holds and that are not recused
 * @param countNeeded what the rule wants as a number
 * @param shareNeeded what the rule wants as a part of {@code held}
 * @param sectors only those of which the rule wants some
 */
public record QuorumState(int present, int held, int countNeeded, int shareNeeded, List<OfSector> sectors) {
    /** How many of a sector are there and must be. */
    public record OfSector(Sector sector, int present, int needed) {}

    /**
     * What is not there.
     *
     * @param sector {@code null} for seats of any sector
     */
    public record Missing(Sector sector, int seats) {}

    /** Cannot change any more. */
    public QuorumState {
        sectors = List.copyOf(sectors);
    }

    /** How many must be there, of whatever sector. */
    public int needed() {
        return Math.max(countNeeded, shareNeeded);
    }

    /** All that is not there, first what can be of any sector; empty when the quorum is reached. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (present < needed()) {
            missing.add(new Missing(null, needed() - present));
        }
        sectors.stream()
                .filter(each -> each.present() < each.needed())
                .forEach(each -> missing.add(new Missing(each.sector(), each.needed() - each.present())));
        return missing;
    }

    /** Whether what is decided now binds. */
    public boolean isMet() {
        return missing().isEmpty();
    }
}

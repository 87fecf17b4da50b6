package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Sector;

/**
 * A voting seat as it was for one vote.
 *
 * @param member who holds it
 * @param voter who votes for it, {@code null} unless somebody is present
 */
public record Entitled(String seat, MemberReference member, Sector sector, Standing standing, MemberReference voter) {
    static Entitled of(RollEntry entry, boolean recused, Presence present) {
        Standing standing = recused ? Standing.RECUSED : present == null ? Standing.ABSENT : Standing.PRESENT;
        MemberReference voter = present == null ? null : present.who();
        return new Entitled(entry.seat(), entry.member(), entry.sector(), standing, voter);
    }
}

package ca.alliances.concertation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many seats a table has for a sector, and how many of them are held. */
public record SectorShare(Sector sector, int target, int held) {
    /** Of some tables together, by sector. */
    public static List<SectorShare> sums(Stream<SectorShare> shares) {
        Map<Sector, SectorShare> sums = new EnumMap<>(Sector.class);
        shares.forEach(share -> sums.merge(
                share.sector(),
                share,
                (one, other) -> new SectorShare(one.sector, one.target + other.target, one.held + other.held)));
        return List.copyOf(sums.values());
    }
}

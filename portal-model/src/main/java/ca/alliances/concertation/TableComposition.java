package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;
import java.util.List;

/** How a table is made up today, beside others. */
public record TableComposition(TableCode code, Bilingual name, List<SectorShare> shares) {
    /** Its seats of that sector, {@code null} when it has none. */
    public SectorShare of(Sector sector) {
        return shares.stream()
                .filter(share -> share.sector() == sector)
                .findFirst()
                .orElse(null);
    }
}

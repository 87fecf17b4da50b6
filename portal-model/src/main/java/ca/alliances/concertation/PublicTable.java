package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;
import java.util.List;

/** A table as everybody may know it: counts of its seats by sector, and nobody's name. */
public record PublicTable(
        TableCode code,
        Bilingual name,
        String ownName,
        TableKind kind,
        String territory,
        String mandate,
        List<SectorShare> composition) {}

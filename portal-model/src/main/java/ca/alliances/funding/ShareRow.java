package ca.alliances.funding;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;

/**
 * A share as lists and pages show it.
 *
 * @param parent the share of which it is a part, {@code null} for the root
 * @param territory code of its territory, {@code null} without one
 * @param version what a page hands back with a change
 */
public record ShareRow(
        ShareReference reference,
        ShareReference parent,
        ShareKind kind,
        FiscalYear year,
        String territory,
        Bilingual title,
        Balance balance,
        long version) {
    /** For queries. */
    public ShareRow(
            ShareReference reference,
            ShareReference parent,
            ShareKind kind,
            FiscalYear year,
            String territory,
            String fr,
            String en,
            Money allocated,
            Money committed,
            Money paid,
            long version) {
        this(
                reference,
                parent,
                kind,
                year,
                territory,
                new Bilingual(fr, en),
                new Balance(allocated, committed, paid),
                version);
    }
}

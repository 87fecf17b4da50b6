package ca.alliances.bench.data;

import java.sql.SQLException;
import java.time.LocalDate;

/** Writes the envelope of a tenant and a year: what the ministry gives goes on to the shares at once, in balanced entries. */
final class Treasury {
    private final Rows rows;
    private final String tenant;
    private final int year;
    private final long root;
    private int postings;

    private Treasury(Rows rows, String tenant, int year, long root) {
        this.rows = rows;
        this.tenant = tenant;
        this.year = year;
        this.root = root;
    }

    static Treasury open(Rows rows, String tenant, int year) throws SQLException {
        rows.addOwned(Into.ENVELOPE, tenant, year, "Entente " + year);
        long root = rows.addOwned(
                Into.SHARE,
                tenant,
                year,
                null,
                year + "-agreement",
                "AGREEMENT",
                null,
                "Entente avec le ministère",
                0L);
        return new Treasury(rows, tenant, year, root);
    }

    /** Gives a territory its share; {@code null}: the whole region. */
    Purse allot(String territory, long cents) throws SQLException {
        String reference = year + "-" + (territory == null ? "regional" : territory);
        String kind = territory == null ? "REGIONAL" : "TERRITORY";
        long id = rows.addOwned(Into.SHARE, tenant, year, root, reference, kind, territory, "Part " + reference, cents);
        entry(posting(), new Leg(root, true, null), cents, cents);
        String pair = posting();
        entry(pair, new Leg(root, false, reference), cents, 0);
        entry(pair, new Leg(id, true, year + "-agreement"), cents, cents);
        return new Purse(id, reference, cents);
    }

    private String posting() {
        return "bench-" + year + "-" + ++postings;
    }

    /** What comes to a share or leaves it, and with which other share it is balanced. */
    private record Leg(long share, boolean arriving, String other) {}

    private void entry(String posting, Leg leg, long cents, long free) throws SQLException {
        LocalDate day = LocalDate.of(year, 4, 15);
        rows.addOwned(
                Into.LEDGER_ENTRY,
                tenant,
                posting,
                leg.share(),
                "ALLOCATION",
                leg.arriving() ? "SOURCE" : "FREE",
                leg.arriving() ? "FREE" : "SOURCE",
                leg.other(),
                cents,
                free,
                day,
                null,
                "Répartition",
                "bench",
                day.atTime(14, 0));
    }
}

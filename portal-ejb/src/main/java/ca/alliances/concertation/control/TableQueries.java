package ca.alliances.concertation.control;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.SectorShare;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFilter;
import ca.alliances.concertation.TableProfile;
import ca.alliances.concertation.TableRow;
import ca.alliances.shared.Period;
import ca.alliances.shared.SearchWords;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists tables with their seats; filtered, sorted and paged in SQL. A tenant has a few dozen at most. */
@ApplicationScoped
public class TableQueries {
    private static final Map<String, String> SORTS =
            Map.of("code", "t.code", "name", "t.name.fr", "kind", "t.kind", "territory", "r.nameFr");
    private static final String FILTERED =
            " from ConcertationTable t left join Territory r on r.code = t.territory where t.code in :codes"
                    + " and (:kind is null or t.kind = :kind) and (:territory is null or t.territory = :territory)";
    private static final String HELD = "select count(m) from SeatMandate m where m.seat.table = t.code";
    private static final String ROW = "select t, r.nameFr,"
            + " (select count(m) from Seat m where m.table = t.code" + Period.IN_FORCE + "),"
            + " (" + HELD + Period.IN_FORCE + "),"
            + " (" + HELD + " and m.seat.sector = :lived" + Period.IN_FORCE + "),"
            + " (select min(m.period.to) from SeatMandate m where m.seat.table = t.code" + Period.IN_FORCE + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    Mandataries mandataries;

    /** A page of those of these codes that the filter lets through, as they are on that day; those that are closed come last. */
    public List<TableRow> page(Collection<TableCode> codes, TableFilter filter, LocalDate day, int first, int size) {
        return codes.isEmpty()
                ? List.of()
                : query(ROW, order(filter.sort()), codes, filter, Object[].class)
                        .setParameter("day", day)
                        .setParameter("lived", Sector.LIVED_EXPERIENCE)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultStream()
                        .map(TableQueries::row)
                        .toList();
    }

    /** How many there are. */
    public long count(Collection<TableCode> codes, TableFilter filter) {
        return codes.isEmpty()
                ? 0
                : query("select count(t)", "", codes, filter, Long.class).getSingleResult();
    }

    /** Which they are. */
    public List<TableCode> codes(Collection<TableCode> codes, TableFilter filter) {
        return codes.isEmpty()
                ? List.of()
                : query("select t.code", "", codes, filter, TableCode.class).getResultList();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Collection<TableCode> codes, TableFilter filter, Class<T> type) {
        String text = filter.text() == null ? "" : filter.text().strip();
        List<String> words = text.isEmpty() ? List.of() : SearchWords.patterns(text);
        String code = text.toUpperCase(Locale.ROOT);
        TypedQuery<T> query = em.createQuery(select + FILTERED + named(words.size()) + order, type)
                .setParameter("codes", codes)
                .setParameter("kind", filter.kind())
                .setParameter("territory", filter.territory());
        if (!words.isEmpty()) {
            query.setParameter("code", TableCode.isOne(code) ? new TableCode(code) : null);
        }
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }

    /** Its code, or a name that has each of so many words; the columns fold accents and case. */
    private static String named(int words) {
        return words == 0
                ? ""
                : IntStream.range(0, words)
                        .mapToObj(i -> "(t.name.fr like :word" + i + " escape '!' or t.name.en like :word" + i
                                + " escape '!' or t.ownName like :word" + i + " escape '!')")
                        .collect(Collectors.joining(" and ", " and (t.code = :code or ", ")"));
    }

    private static String order(String sort) {
        boolean down = sort != null && sort.startsWith("-");
        String column = SORTS.getOrDefault(sort == null ? "" : sort.substring(down ? 1 : 0), "t.code");
        return " order by case when t.closedOn is null then 0 else 1 end, " + column + (down ? " desc" : "")
                + ", t.code";
    }

    /** The least of days comes as JDBC gives it. */
    private static TableRow row(Object[] row) {
        ConcertationTable table = (ConcertationTable) row[0];
        TableProfile profile = table.profile();
        return new TableRow(
                table.code(),
                profile.name(),
                profile.kind(),
                (String) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                row[5] == null ? null : ((Date) row[5]).toLocalDate(),
                table.closedOn().orElse(null));
    }

    /** Names of the territories of the tenant with their codes, by name. */
    public Map<String, String> territories() {
        Map<String, String> codes = new LinkedHashMap<>();
        mandataries.territories().forEach(each -> codes.put(each.name(), each.code()));
        return codes;
    }

    /**
     * Names of the bodies before which calls come that a table of one of these territories may speak as: the call is of that territory, of one in
     * it, or of one in which it lies. What is {@code null} is the whole tenant.
     *
     * @param above whether those of territories in which it lies count
     */
    public List<String> bodies(Collection<String> tables, boolean above) {
        Set<String> around = tables.stream()
                .filter(Objects::nonNull)
                .flatMap(each -> upwards(each).stream())
                .collect(Collectors.toSet());
        return em.createQuery(
                        "select distinct s.bodyName, s.call.territoryCode from PipelineStage s order by s.bodyName",
                        Object[].class)
                .getResultStream()
                .filter(row -> above && (row[1] == null || around.contains(row[1]))
                        || upwards((String) row[1]).stream().anyMatch(tables::contains))
                .map(row -> (String) row[0])
                .distinct()
                .toList();
    }

    /** It, the one in which it lies, and so on to the whole tenant. */
    private List<String> upwards(String territory) {
        List<String> codes = new ArrayList<>();
        for (String code = territory; code != null; code = parent(code)) {
            codes.add(code);
        }
        codes.add(null);
        return codes;
    }

    private String parent(String code) {
        return em.createQuery("select t.parentCode from Territory t where t.code = :code", String.class)
                .setParameter("code", code)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The seats of a table that are open on that day, by number. */
    public List<Seat> seats(TableCode table, LocalDate day) {
        return em.createQuery(
                        "select m from Seat m where m.table = :table" + Period.IN_FORCE + " order by m.number",
                        Seat.class)
                .setParameter("table", table)
                .setParameter("day", day)
                .getResultList();
    }

    /** The mandates of these tables that hold on that day, by table and number of the seat. */
    public List<SeatMandate> mandates(Collection<TableCode> tables, LocalDate day) {
        return tables.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from SeatMandate m join fetch m.seat where m.seat.table in :tables"
                                        + Period.IN_FORCE + " order by m.seat.table, m.seat.number",
                                SeatMandate.class)
                        .setParameter("tables", tables)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** How many seats of each sector these tables have open on that day, and how many are held. */
    public Map<TableCode, List<SectorShare>> composition(Collection<TableCode> tables, LocalDate day) {
        Map<TableCode, List<SectorShare>> shares = new HashMap<>();
        if (!tables.isEmpty()) {
            em.createQuery(
                            "select m.table, m.sector, count(m), (select count(h) from SeatMandate h where h.seat.table = m.table"
                                    + " and h.seat.sector = m.sector and h.period.from <= :day"
                                    + " and (h.period.to is null or h.period.to >= :day))"
                                    + " from Seat m where m.table in :tables" + Period.IN_FORCE
                                    + " group by m.table, m.sector",
                            Object[].class)
                    .setParameter("tables", tables)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> shares.computeIfAbsent((TableCode) row[0], code -> new ArrayList<>())
                            .add(new SectorShare(
                                    (Sector) row[1], ((Long) row[2]).intValue(), ((Long) row[3]).intValue())));
        }
        shares.values().forEach(each -> each.sort(Comparator.comparing(SectorShare::sector)));
        return shares;
    }

    /** Those of the mandates that end from that day to the other one, without one on the same seat that follows. */
    public List<SeatMandate> endingWithoutSuccessor(Collection<TableCode> tables, LocalDate day, LocalDate until) {
        return tables.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select m from SeatMandate m join fetch m.seat where m.seat.table in :tables"
                                        + " and m.period.to <= :until" + Period.IN_FORCE
                                        + " and (m.seat.period.to is null or m.seat.period.to > m.period.to)"
                                        + " and not exists (select n from SeatMandate n where n.seat = m.seat"
                                        + " and n.period.from > m.period.to and (n.period.to is null or n.period.to >= n.period.from))",
                                SeatMandate.class)
                        .setParameter("tables", tables)
                        .setParameter("day", day)
                        .setParameter("until", until)
                        .getResultList();
    }
}

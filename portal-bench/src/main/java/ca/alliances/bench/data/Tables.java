package ca.alliances.bench.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Writes tables of the large tenant: twenty of the usual size, one that sits now, and one of a hundred members who vote, each with a login. */
public final class Tables {
    /** The table of which a meeting sits now. */
    public static final String LIVE = "BLIVE";
    /** That meeting. */
    public static final String SITS = LIVE + "-2026-R-01";
    /** How many sit in it, all present. */
    public static final int PRESENT = 40;
    /** The table whose members vote at once. */
    public static final String VOTING = "BVOTE";
    /** How many they are. */
    public static final int VOTERS = 100;
    /** How many resolutions of tables are in the register. */
    public static final int RESOLUTIONS = 20_000;

    private static final String TERRITORY = "950";
    private static final int USUAL = 20;
    private static final int SEATS = 16;
    private static final List<String> SECTORS = List.of(
            "MUNICIPAL",
            "COMMUNITY",
            "HEALTH",
            "EDUCATION",
            "EMPLOYMENT",
            "HOUSING",
            "FAMILY",
            "YOUTH",
            "SENIORS",
            "LIVED_EXPERIENCE");
    private static final LocalDate BEGUN = LocalDate.of(2020, 4, 1);
    private static final LocalDate RENEWED = LocalDate.of(2024, 4, 1);
    private final Rows rows;
    private final Words words;
    private final SplittableRandom random;
    private final Map<String, List<Seated>> seated = new HashMap<>();

    Tables(Rows rows, Words words, SplittableRandom random) {
        this.rows = rows;
        this.words = words;
        this.random = random;
    }

    /** The codes of those of the usual size. */
    public static List<String> usual() {
        return IntStream.rangeClosed(1, USUAL)
                .mapToObj(each -> String.format(Locale.ROOT, "BT%02d", each))
                .toList();
    }

    /** As what a table speaks in the register. */
    static String body(String code) {
        return title(code) + " (" + code + ")";
    }

    private static String title(String code) {
        return "Table de concertation " + code;
    }

    /** The address with which the so-manyth voter signs in, from 0. */
    public static String email(int voter) {
        return "membre" + voter + "@example.org";
    }

    /** Who that is for Keycloak and for the portal. */
    public static String subject(int voter) {
        return String.format(Locale.ROOT, "be9c0000-0000-4000-8000-%012d", voter);
    }

    void write() throws SQLException {
        for (String code : usual()) {
            table(code);
            for (int number = 1; number <= SEATS; number++) {
                String before = member(code, name(number), null);
                renewed(code, number, before, member(code, name(number), null));
            }
        }
        table(VOTING);
        List<String> members = new ArrayList<>();
        for (int i = 0; i < VOTERS; i++) {
            login(i);
            members.add(member(VOTING, name(i + 1), i));
            sit(VOTING, i + 1, members.get(i), i);
        }
        table(LIVE);
        for (int i = 0; i < PRESENT; i++) {
            sit(LIVE, i + 1, members.get(i), i);
        }
    }

    /** Who sits at that table, by the number of the seat. */
    List<Seated> seated(String code) {
        return seated.get(code);
    }

    private static String name(int number) {
        return "Membre " + number;
    }

    private void table(String code) throws SQLException {
        rows.addOwned(
                Into.TABLE,
                Sizes.LARGE,
                code,
                title(code),
                "THEMATIC",
                TERRITORY,
                words.text(300),
                "3 HALF LIVED_EXPERIENCE:1",
                "SIMPLE_MAJORITY",
                "CAST",
                "REJECTED",
                10,
                true);
        seated.put(code, new ArrayList<>());
    }

    private void login(int voter) throws SQLException {
        LocalDateTime seen = RENEWED.atTime(14, 0);
        rows.add(Into.PERSON, subject(voter), email(voter), name(voter + 1), seen, 0L);
        rows.add(Into.MEMBERSHIP, uuid(), subject(voter), Sizes.LARGE, "TABLE_MEMBER", TERRITORY, RENEWED, 0L);
    }

    /** Writes somebody down, with his login if it is one of the voters. */
    private String member(String code, String name, Integer voter) throws SQLException {
        String reference = uuid();
        String email = voter == null ? "siege" + rows.newId() + "@example.org" : email(voter);
        String account = voter == null ? null : subject(voter);
        rows.addOwned(Into.MEMBER, Sizes.LARGE, reference, code, name, "EMAIL", email, "fr", account);
        return reference;
    }

    /** A seat that somebody held before who holds it now. */
    private void renewed(String code, int number, String before, String member) throws SQLException {
        long seat = seat(code, number, uuid());
        mandate(seat, before, BEGUN, RENEWED.minusDays(1), number);
        mandate(seat, member, RENEWED, null, number);
    }

    private void sit(String code, int number, String member, int voter) throws SQLException {
        String reference = uuid();
        mandate(seat(code, number, reference), member, RENEWED, null, number);
        seated.get(code).add(new Seated(reference, sector(number), member, name(number), subject(voter)));
    }

    private long seat(String code, int number, String reference) throws SQLException {
        return rows.addOwned(Into.SEAT, Sizes.LARGE, reference, code, number, sector(number), "Siège " + number, BEGUN);
    }

    private static String sector(int number) {
        return SECTORS.get(number % SECTORS.size());
    }

    private void mandate(long seat, String member, LocalDate from, LocalDate to, int number) throws SQLException {
        rows.addOwned(
                Into.MANDATE,
                Sizes.LARGE,
                uuid(),
                seat,
                member,
                from,
                to,
                to,
                "Assemblée des partenaires",
                "DELEGATED",
                number == 1 ? "CHAIR" : "MEMBER",
                FileWriter.AGENT,
                from.atTime(14, 0));
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}

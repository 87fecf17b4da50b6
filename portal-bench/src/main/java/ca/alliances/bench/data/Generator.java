package ca.alliances.bench.data;

import ca.alliances.launcher.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Fills the portal's database with the files of all tenants; the same ones each time. A tenth first, so that both sizes can be measured. */
public final class Generator implements AutoCloseable {
    private static final long SEED = 20_240_401;
    private static final int OWN_EVERY = 125;
    private static final Applicant OWN = new Applicant("O-HCN2DEPN", "Centre de dépannage de la Haute-Côte-Nord");
    private final Connection connection;
    private final Rows rows;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Words words = new Words(random);
    private final FileWriter writer;
    private final Map<Book, Integer> books = new LinkedHashMap<>();
    private final Sizes sizes;

    private Generator(Connection connection, Sizes sizes) throws SQLException {
        this.connection = connection;
        this.sizes = sizes;
        rows = new Rows(connection);
        writer = new FileWriter(rows, words, random);
    }

    /** Prepares the calls, the money and the organizations of every tenant, and what its tables need in the large one. */
    public static Generator open(DatabaseAccess access, Sizes sizes) throws SQLException {
        Connection connection =
                DriverManager.getConnection(access.url() + "?useBulkStmts=true", access.user(), access.password());
        Generator generator = new Generator(connection, sizes);
        generator.openBooks();
        generator.letTheAgentSeeAll();
        generator.letTablesMeet();
        return generator;
    }

    /** Tables of the large tenant, with meetings that sit now and the resolutions of many years. */
    private void letTablesMeet() throws SQLException {
        Tables tables = new Tables(rows, words, random);
        tables.write();
        Sittings sittings = new Sittings(rows, words, LocalDateTime.now(ZoneOffset.UTC));
        sittings.live(tables.seated(Tables.LIVE));
        for (Vote vote : Vote.all()) {
            sittings.vote(vote, tables.seated(Tables.VOTING));
        }
        new Register(rows, words, random).write();
        rows.send();
    }

    private void openBooks() throws SQLException {
        for (Map.Entry<String, List<String>> each : territories().entrySet()) {
            String tenant = each.getKey();
            books.put(Book.open(rows, words, tenant, each.getValue(), sizes.of(tenant)), 0);
        }
        rows.send();
    }

    private Map<String, List<String>> territories() throws SQLException {
        Map<String, List<String>> territories = new LinkedHashMap<>();
        try (Statement ask = connection.createStatement();
                ResultSet found = ask.executeQuery("SELECT t.id, r.territory_code FROM tenant t"
                        + " LEFT JOIN tenant_territory r ON r.tenant_id = t.id ORDER BY t.id, r.territory_code")) {
            while (found.next()) {
                List<String> of = territories.computeIfAbsent(found.getString(1), tenant -> new ArrayList<>());
                if (found.getString(2) != null) {
                    of.add(found.getString(2));
                }
            }
        }
        return territories;
    }

    /** The agent of the demo has one territory; the one who is measured has the whole tenant. */
    private void letTheAgentSeeAll() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO membership (reference, subject, tenant_code, role, valid_from, version)"
                        + " VALUES (UUID(), ?, ?, 'AGENT', '2026-04-01', 0)")) {
            for (String tenant : List.of(Sizes.LARGE, Sizes.SMALL)) {
                insert.setString(1, FileWriter.AGENT);
                insert.setString(2, tenant);
                insert.executeUpdate();
            }
        }
        connection.commit();
    }

    /** Makes that many hundredths of the files that every tenant shall have, those that are there included. */
    public void fillTo(int percent) throws SQLException {
        rows.begin();
        for (Map.Entry<Book, Integer> each : books.entrySet()) {
            int until = Math.max(1, sizes.of(each.getKey().tenant()) * percent / 100);
            for (int made = each.getValue(); made < until; made++) {
                writer.filed(file(each.getKey(), made));
                rows.sendIfEnough();
            }
            each.setValue(until);
        }
        settle(books.keySet());
    }

    /** Makes drafts of the demo's promoter in the large tenant that may be handed in but for one document; their public names. */
    public List<String> drafts(int count) throws SQLException {
        Book book = books.keySet().stream()
                .filter(each -> each.tenant().equals(Sizes.LARGE))
                .findFirst()
                .orElseThrow();
        OpenedCall call = book.calls().stream()
                .filter(each -> each.year() == Book.PRESENT_YEAR)
                .findFirst()
                .orElseThrow();
        rows.begin();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Project draft = project(book, call, OWN, null, LocalDateTime.of(2026, 11, 1, 14, 0));
            writer.draft(draft);
            references.add(draft.reference());
            rows.sendIfEnough();
        }
        settle(List.of(book));
        return references;
    }

    private Project file(Book book, int number) {
        OpenedCall call = book.anyCall(random);
        boolean own = book.tenant().equals(Sizes.LARGE) && number % OWN_EVERY == 0;
        Applicant applicant = own ? OWN : words.oneOf(book.organizations());
        Fate fate = Fate.draw(call.year() == Book.PRESENT_YEAR, random);
        LocalDateTime submitted =
                LocalDateTime.of(call.year(), 5, 1, 13, 0).plusSeconds(random.nextInt(100 * 24 * 3600));
        return project(book, call, applicant, fate, submitted);
    }

    private Project project(Book book, OpenedCall call, Applicant applicant, Fate fate, LocalDateTime submitted) {
        int number = book.nextNumber(call.year());
        return new Project(
                book.tenant(),
                book.reference(call.year(), number),
                call,
                applicant,
                fate,
                words.title(number),
                7 + random.nextInt(28),
                submitted);
    }

    private void settle(Iterable<Book> touched) throws SQLException {
        rows.send();
        Balances.write(connection, rows, touched);
        Measures.count(connection);
        connection.commit();
        try (Statement analyze = connection.createStatement()) {
            for (Into into : Into.values()) {
                analyze.execute("ANALYZE TABLE " + into.table());
            }
        }
    }

    /** How many rows were made. */
    public long rows() {
        return rows.sent();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        connection.close();
    }
}

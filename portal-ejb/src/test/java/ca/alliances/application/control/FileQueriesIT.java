package ca.alliances.application.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.FileFilter;
import ca.alliances.application.FileRow;
import ca.alliances.application.FileSort;
import ca.alliances.intake.Call;
import ca.alliances.organization.Organization;
import ca.alliances.shared.Excerpt;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A long list on a real MariaDB, in a tenant where no other test has files: the first file a thousand times more. */
class FileQueriesIT {
    private static final Database DATABASE = Database.instance();
    private static final TenantId TENANT = new TenantId("lan");
    private static final FileQueries.Reach EVERYWHERE = new FileQueries.Reach(Optional.empty(), Set.of());
    private static final FileSort BY_NUMBER = new FileSort(FileSort.Key.REFERENCE, false);

    @BeforeAll
    static void aThousandAndOneFiles() throws SQLException {
        DATABASE.write(TENANT, FileQueriesIT::file);
        try (Connection connection = DATABASE.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET @columns = (SELECT GROUP_CONCAT(column_name) FROM information_schema.columns"
                            + " WHERE table_schema = DATABASE() AND table_name = 'application' AND generation_expression IS NULL)");
            statement.execute("CREATE TEMPORARY TABLE more AS SELECT f.*, s.seq FROM application f, seq_2_to_1001 s"
                    + " WHERE f.reference = 'LL-2026-A-0001'");
            statement.execute("UPDATE more SET id = NEXT VALUE FOR entity_seq,"
                    + " reference = CONCAT('LL-2026-A-', LPAD(seq, 4, '0')),"
                    + " search_words = IF(seq = 7, 'rare oiseau', search_words)");
            statement.execute(
                    "EXECUTE IMMEDIATE CONCAT('INSERT INTO application (', @columns, ') SELECT ', @columns, ' FROM more')");
        }
    }

    @Test
    void aListOfMoreThanAThousandIsCountedAndReadSoFar() {
        Excerpt<FileRow> start = list(FileFilter.ALL, Set.of(), 0);
        assertTrue(start.more());
        assertEquals(1000, start.total());
        assertEquals(25, start.rows().size());
        assertEquals(
                new ApplicationReference("LL-2026-A-0001"), start.rows().get(0).reference());
        assertEquals(25, list(FileFilter.ALL, Set.of(), 975).rows().size());
        assertEquals(List.of(), list(FileFilter.ALL, Set.of(), 1000).rows());
    }

    @Test
    void aThousandAreCountedToTheEnd() {
        Excerpt<FileRow> all = list(FileFilter.ALL, Set.of(new ApplicationReference("LL-2026-A-0003")), 975);
        assertFalse(all.more());
        assertEquals(1000, all.total());
        assertEquals(25, all.rows().size());
    }

    @Test
    void whatIsSearchedIsFoundWhetherOneHasItOrNearlyAll() {
        Excerpt<FileRow> one = list(searched("oiseau"), Set.of(), 0);
        assertEquals(1, one.total());
        assertEquals(
                new ApplicationReference("LL-2026-A-0007"), one.rows().get(0).reference());
        Excerpt<FileRow> most = list(searched("cuisine"), Set.of(), 975);
        assertFalse(most.more());
        assertEquals(1000, most.total());
        assertEquals(25, most.rows().size());
        assertEquals(new Excerpt<FileRow>(List.of(), 0), list(searched("personne"), Set.of(), 0));
    }

    @Test
    void aLongListIsTakenAlongWholeAndInOrder() {
        FileSort latest = new FileSort(FileSort.Key.REFERENCE, true);
        List<String> taken = new ArrayList<>();
        long count = DATABASE.read(TENANT, em -> queries(em)
                .each(
                        FileFilter.ALL,
                        EVERYWHERE,
                        latest,
                        row -> taken.add(row.reference().value())));
        assertEquals(1001, count);
        assertEquals(
                IntStream.iterate(1001, number -> number > 0, number -> number - 1)
                        .mapToObj("LL-2026-A-%04d"::formatted)
                        .toList(),
                taken);
    }

    @Test
    void amongEqualTitlesALongListIsTakenAlongInTheOrderOfItsPages() {
        FileSort equal = new FileSort(FileSort.Key.TITLE, true);
        List<String> taken = new ArrayList<>();
        DATABASE.read(TENANT, em -> queries(em)
                .each(
                        FileFilter.ALL,
                        EVERYWHERE,
                        equal,
                        row -> taken.add(row.reference().value())));
        List<String> paged = new ArrayList<>();
        for (int first = 0; first < 1000; first += 250) {
            int from = first;
            DATABASE.read(TENANT, em -> queries(em).list(FileFilter.ALL, EVERYWHERE, equal, from, 250))
                    .rows()
                    .forEach(row -> paged.add(row.reference().value()));
        }
        assertEquals(paged, taken.subList(0, 1000));
    }

    private static FileFilter searched(String words) {
        return new FileFilter(words, Set.of(), null, null);
    }

    private static Excerpt<FileRow> list(FileFilter filter, Set<ApplicationReference> hidden, int first) {
        return DATABASE.read(TENANT, em -> queries(em)
                .list(filter, new FileQueries.Reach(Optional.empty(), hidden), BY_NUMBER, first, 25));
    }

    private static FileQueries queries(EntityManager em) {
        FileQueries queries = new FileQueries();
        queries.em = em;
        return queries;
    }

    private static void file(EntityManager em) {
        Call call = Fixtures.publishedCall(em, "LL-2026-01");
        Organization organization = Fixtures.keptOrganization(em);
        Application file = Fixtures.completeDraft("LL-2026-A-0001", call, organization);
        file.submit(call, Fixtures.act(Fixtures.CALL_OPENS.plusSeconds(90)));
        file.listUnder("Cuisine");
        em.persist(file);
    }
}

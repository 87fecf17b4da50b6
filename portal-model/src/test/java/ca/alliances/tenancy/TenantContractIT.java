package ca.alliances.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import ca.alliances.shared.TenantOwned;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No row of one tenant is seen or touched by another, whatever the entity; new entities join by the metamodel. */
class TenantContractIT {
    private static final TenantId A = new TenantId("cnord");
    private static final TenantId B = new TenantId("cssspnql");
    private static final TenantId POISON = new TenantId("ark");
    private final Database database = Database.instance();

    @BeforeAll
    static void rowsOfEveryEntity() {
        Fixtures.ensureRows();
    }

    static Stream<EntityType<?>> tenantEntities() {
        return Database.instance().factory().getMetamodel().getEntities().stream()
                .filter(entity -> TenantOwned.class.isAssignableFrom(entity.getJavaType()));
    }

    @Test
    void everyEntityIsOfATenantOrOfThePlatform() {
        Database.instance()
                .factory()
                .getMetamodel()
                .getEntities()
                .forEach(entity -> assertTrue(
                        TenantOwned.class.isAssignableFrom(entity.getJavaType())
                                || PlatformWide.class.isAssignableFrom(entity.getJavaType()),
                        entity.getName()));
        assertTrue(tenantEntities().findAny().isPresent());
    }

    @ParameterizedTest
    @MethodSource("tenantEntities")
    void aTenantSeesItsOwnRowsAndNoOther(EntityType<?> entity) {
        Set<Object> seen = new HashSet<>();
        for (TenantId tenant : Set.of(A, B, POISON)) {
            var ids = database.read(
                    tenant, em -> em.createQuery("select e.id from " + entity.getName() + " e", Long.class)
                            .getResultList());
            assertFalse(ids.isEmpty(), "the test needs rows of " + tenant + " in " + entity.getName());
            ids.forEach(id -> assertTrue(seen.add(id), "row " + id + " is seen by two tenants"));
        }
    }

    @ParameterizedTest
    @MethodSource("tenantEntities")
    void aReferenceOfAnotherTenantIsNotFoundCountedOrDeleted(EntityType<?> entity) {
        Long id = database.read(A, em -> em.createQuery("select min(e.id) from " + entity.getName() + " e", Long.class)
                .getSingleResult());
        database.write(B, em -> {
            assertNull(em.find(entity.getJavaType(), id));
            String one = " from " + entity.getName() + " e where e.id = :id";
            assertEquals(
                    0L,
                    em.createQuery("select count(e)" + one, Long.class)
                            .setParameter("id", id)
                            .getSingleResult());
            var criteria = em.getCriteriaBuilder().createQuery(Long.class);
            var root = criteria.from(entity.getJavaType());
            criteria.select(em.getCriteriaBuilder().count(root))
                    .where(em.getCriteriaBuilder().equal(root.get("id"), id));
            assertEquals(0L, em.createQuery(criteria).getSingleResult());
            assertEquals(
                    0, em.createQuery("delete" + one).setParameter("id", id).executeUpdate());
            assertEquals(
                    0,
                    em.createQuery("update " + entity.getName() + " e set e.version = e.version where e.id = :id")
                            .setParameter("id", id)
                            .executeUpdate());
        });
    }

    @ParameterizedTest
    @MethodSource("tenantEntities")
    void noReferenceToARowOfAnotherTenantIsGiven(EntityType<?> entity) {
        Long id = database.read(A, em -> em.createQuery("select min(e.id) from " + entity.getName() + " e", Long.class)
                .getSingleResult());
        assertThrows(
                PersistenceException.class,
                () -> database.read(
                        B, em -> em.getReference(entity.getJavaType(), id).toString()));
    }

    @ParameterizedTest
    @MethodSource("tenantEntities")
    void readingWithoutATenantFails(EntityType<?> entity) {
        assertThrows(
                PersistenceException.class,
                () -> database.read(null, em -> em.createQuery("select e from " + entity.getName() + " e")
                        .getResultList()));
    }

    @Test
    void writingWithoutATenantFails() {
        assertThrows(
                PersistenceException.class,
                () -> database.write(
                        null, em -> em.persist(new TenantTerritory("950", Period.since(LocalDate.of(2030, 1, 1))))));
    }

    @Test
    void everyTenantTableStartsItsKeysWithTheTenant() throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            ResultSet wrong = statement.executeQuery(
                    """
                    select s.table_name, s.index_name from information_schema.statistics s
                    where s.table_schema = 'portal' and s.non_unique = 0 and s.seq_in_index = 1 and s.column_name <> 'tenant_id'
                      and s.index_name not like '%\\_\\_id'
                      and exists (select 1 from information_schema.columns c
                        where c.table_schema = s.table_schema and c.table_name = s.table_name and c.column_name = 'tenant_id')""");
            assertFalse(wrong.next(), "a unique key of a tenant table does not start with tenant_id");
            ResultSet loose = statement.executeQuery(
                    """
                    select k.table_name, k.constraint_name from information_schema.key_column_usage k
                    join information_schema.columns c on c.table_schema = k.referenced_table_schema
                      and c.table_name = k.referenced_table_name and c.column_name = 'tenant_id'
                    where k.table_schema = 'portal' and k.ordinal_position = 1 and k.column_name <> 'tenant_id'""");
            assertFalse(loose.next(), "a foreign key to a tenant table does not start with tenant_id");
        }
    }

    @Test
    void anUnknownTenantIsRefusedBySqlItself() throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            String insert =
                    "insert into tenant_territory (tenant_id, id, version, territory_code, valid_from) values ('%s', %d, 0, '950', '2031-01-01')";
            assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            insert.formatted("nobody", UUID.randomUUID().getMostSignificantBits())));
        }
    }
}

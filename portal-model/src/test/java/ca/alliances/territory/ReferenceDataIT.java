package ca.alliances.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.tenancy.Tenant;
import ca.alliances.testing.Database;
import org.junit.jupiter.api.Test;

class ReferenceDataIT {
    private final Database database = Database.instance();

    @Test
    void twentyOneMandatariesServe199TerritoriesIn17Regions() {
        assertEquals(21L, count("select count(t) from Tenant t where t.active = true"));
        assertEquals(199L, count("select count(t) from Territory t"));
        assertEquals(17L, count("select count(r) from Region r"));
    }

    @Test
    void aTenantIsNotARegion() {
        assertEquals(3L, count("select count(t) from Tenant t where t.regionCode = '10'"));
        assertEquals(2L, count("select count(t) from Tenant t where t.regionCode = '11'"));
        assertTrue(
                database.read(null, em -> em.createQuery("select t from Tenant t where t.id = 'cssspnql'", Tenant.class)
                                .getSingleResult())
                        .regionCode()
                        .isEmpty());
    }

    @Test
    void theBoroughsLieInTheAgglomerationOfMontreal() {
        assertEquals(34L, count("select count(t) from Territory t where t.parentCode = '660'"));
    }

    @Test
    void thereAre87Mrc() {
        assertEquals(
                87L, count("select count(t) from Territory t where t.type = ca.alliances.territory.TerritoryType.MRC"));
    }

    private Long count(String query) {
        return database.read(null, em -> em.createQuery(query, Long.class).getSingleResult());
    }
}

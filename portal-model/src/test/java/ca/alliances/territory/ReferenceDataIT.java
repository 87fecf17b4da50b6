package ca.alliances.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.tenancy.Tenant;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataIT {
    private static final TenantId CSSSPNQL = new TenantId("cssspnql");
    private final Database database = Database.instance();

    @Test
    void twentyOneMandatariesServe199TerritoriesIn17Regions() {
        assertEquals(21L, count("select count(t) from Tenant t where t.active = true"));
        assertEquals(199L, count("select count(t) from Territory t"));
        assertEquals(17L, count("select count(r) from Region r"));
    }

    @Test
    void aTenantIsNotARegion() {
        assertEquals(Set.of("arbj", "ark", "gnc"), tenantsOf("10"));
        assertEquals(Set.of("gas", "idm"), tenantsOf("11"));
        assertTrue(
                database.read(null, em -> em.createQuery("select t from Tenant t where t.id = 'cssspnql'", Tenant.class)
                                .getSingleResult())
                        .regionCode()
                        .isEmpty());
    }

    @Test
    void theCommissionOfTheFirstNationsLiesOverExactlyTwelveRegions() {
        assertEquals(
                List.of(
                        "Bas-Saint-Laurent",
                        "Saguenay–Lac-Saint-Jean",
                        "Capitale-Nationale",
                        "Mauricie",
                        "Outaouais",
                        "Abitibi-Témiscamingue",
                        "Côte-Nord",
                        "Gaspésie–Îles-de-la-Madeleine",
                        "Lanaudière",
                        "Laurentides",
                        "Montérégie",
                        "Centre-du-Québec"),
                database.read(CSSSPNQL, em -> em.createQuery(
                                "select r.nameFr from Region r where r.code in (select t.regionCode from Territory t, TenantTerritory s"
                                        + " where t.code = s.territoryCode) order by r.code",
                                String.class)
                        .getResultList()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "950 | La Haute-Côte-Nord | MRC | 09 | null | Les Escoumins | 48.35000 | -69.40600 | 2024-04-01",
                "660 | Agglomération de Montréal | AGGLOMERATION | 06 | null | Montréal | 45.50890 | -73.55420 | 2024-04-01",
                "MTL-VER | Verdun | BOROUGH | 06 | 660 | Verdun | 45.45900 | -73.57200 | 2024-04-01",
                "992 | Kativik (Nunavik) | REGIONAL_GOVERNMENT | 10 | null | Kuujjuaq | 58.10600 | -68.39900 | 2024-04-01",
                "NV-UMI | Umiujaq | NORTHERN_VILLAGE | 10 | 992 | Umiujaq | 56.55300 | -76.54900 | 2024-04-01",
                "FN-PES | Pessamit (Innu) | FIRST_NATION | 09 | null | Pessamit | 49.04850 | -68.68140 | 2024-04-01"
            })
    void aPlaceHasItsKindItsSeatItsPointAndTheDayFromWhichItCounts(String place) {
        Object[] found = database.read(null, em -> em.createQuery(
                        "select t.code, t.nameFr, t.type, t.regionCode, t.parentCode, t.seat, t.latitude, t.longitude, t.period.from"
                                + " from Territory t where t.code = :code",
                        Object[].class)
                .setParameter("code", place.split(" ")[0])
                .getSingleResult());
        assertEquals(place, Stream.of(found).map(String::valueOf).collect(Collectors.joining(" | ")));
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

    private Set<String> tenantsOf(String region) {
        return Set.copyOf(database.read(
                null, em -> em.createQuery("select t.id from Tenant t where t.regionCode = :region", String.class)
                        .setParameter("region", region)
                        .getResultList()));
    }

    private Long count(String query) {
        return database.read(null, em -> em.createQuery(query, Long.class).getSingleResult());
    }
}

package ca.alliances.organization.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.identity.Person;
import ca.alliances.organization.Contact;
import ca.alliances.organization.Mandate;
import ca.alliances.organization.MandateSummary;
import ca.alliances.organization.Organization;
import ca.alliances.organization.OrganizationKind;
import ca.alliances.organization.OrganizationProfile;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.OrganizationSummary;
import ca.alliances.shared.Act;
import ca.alliances.testing.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who acts for whom, on a real MariaDB. */
class MandateQueriesIT {
    private static final Database DATABASE = Database.instance();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final String me = UUID.randomUUID().toString();
    private OrganizationReference kitchen;

    @BeforeEach
    void iActForThreeOrganizations() {
        DATABASE.write(null, em -> {
            em.persist(new Person(me, me + "@example.org", "ᐃᓕᓴᐱ", Instant.EPOCH));
            em.flush();
            mandate(em, organization(em, "ᐃᓚᒌᑦ"));
            kitchen = organization(em, "Écuelle pleine");
            mandate(em, kitchen);
            mandate(em, organization(em, "Zone libre"));
            Mandate ended = new Mandate(UUID.randomUUID().toString(), organization(em, "Finie"), me, TODAY);
            ended.end(TODAY);
            em.persist(ended);
        });
    }

    @Test
    void namesSortAsPeopleExpectWithSyllabicsAfterLatin() {
        assertEquals(
                List.of("Écuelle pleine", "Zone libre", "ᐃᓚᒌᑦ"),
                ask(queries -> queries.organizationsOf(me, TODAY)).stream()
                        .map(OrganizationSummary::legalName)
                        .toList());
    }

    @Test
    void aMandateIsHeldFromItsFirstDayOn() {
        assertEquals(3, ask(queries -> queries.held(me, TODAY)).size());
        assertEquals(0, ask(queries -> queries.held(me, TODAY.minusDays(1))).size());
    }

    @Test
    void theOrganizationKnowsItsPeople() {
        List<MandateSummary> people = ask(queries -> queries.of(kitchen, TODAY));
        assertEquals(
                List.of("ᐃᓕᓴᐱ"), people.stream().map(MandateSummary::person).toList());
    }

    private void mandate(EntityManager em, OrganizationReference organization) {
        em.persist(new Mandate(UUID.randomUUID().toString(), organization, me, TODAY));
    }

    private static OrganizationReference organization(EntityManager em, String name) {
        Organization made = new Organization(
                OrganizationReference.random(new Random()),
                new OrganizationProfile(
                        name,
                        OrganizationKind.BAND_COUNCIL,
                        null,
                        null,
                        new Contact("Marie", "marie@example.org", null, null)),
                new Act("somebody", Instant.EPOCH));
        em.persist(made);
        em.flush();
        return made.reference();
    }

    private static <T> T ask(Function<MandateQueries, T> question) {
        return DATABASE.read(null, em -> {
            MandateQueries queries = new MandateQueries();
            queries.em = em;
            return question.apply(queries);
        });
    }
}

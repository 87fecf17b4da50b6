package ca.alliances.concertation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.Designation;
import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.MemberProfile;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.Office;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableMember;
import ca.alliances.identity.Person;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.ConcertationFixtures;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits where on a day, on a real MariaDB. */
class RollQueriesIT {
    private static final Database DATABASE = Database.instance();
    private static final TenantId OUTAOUAIS = new TenantId("out");
    private static final LocalDate OPENED = ConcertationFixtures.OPENED;

    private final String login = UUID.randomUUID().toString();
    private final TableCode table =
            new TableCode("R" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT));
    private MemberReference chair;

    @BeforeEach
    void twoSeatsAreHeldFromJune() {
        DATABASE.write(null, em -> em.persist(new Person(login, login + "@example.org", "Luc", Instant.EPOCH)));
        DATABASE.write(OUTAOUAIS, em -> {
            em.persist(ConcertationFixtures.table(
                    table, ConcertationFixtures.quorum(1), Map.of(Sector.COMMUNITY, 1, Sector.LIVED_EXPERIENCE, 1)));
            em.flush();
            chair = member(em, "Ginette", null);
            MemberReference luc = member(em, "Luc", login);
            sits(em, seat(em, 1, Sector.COMMUNITY), chair, luc, Office.CHAIR);
            sits(em, seat(em, 2, Sector.LIVED_EXPERIENCE), member(em, "Rose", null), null, Office.MEMBER);
        });
    }

    @Test
    void theRollOfADayNamesWhoHeldTheSeatsThen() {
        assertEquals(List.of(), ask(rolls -> rolls.roll(table, LocalDate.of(2026, 5, 31))));
        List<RollEntry> june = ask(rolls -> rolls.roll(table, LocalDate.of(2026, 6, 1)));
        assertEquals(
                List.of("Ginette", "Membre 2"),
                june.stream().map(RollEntry::name).toList());
        assertEquals("Luc", june.get(0).substituteName());
        assertEquals(login, june.get(0).substituteAccount());
    }

    @Test
    void aSubstituteSitsThereAsWell() {
        assertEquals(Set.of(table), ask(rolls -> rolls.tablesOf(login, LocalDate.of(2026, 6, 1))));
        assertEquals(Set.of(), ask(rolls -> rolls.tablesOf(login, LocalDate.of(2027, 6, 1))));
    }

    @Test
    void theChairIsThatOfTheDay() {
        assertEquals(Optional.of(chair), ask(rolls -> rolls.chair(table, LocalDate.of(2026, 6, 1))));
        assertEquals(Optional.empty(), ask(rolls -> rolls.chair(table, LocalDate.of(2027, 6, 1))));
    }

    private MemberReference member(EntityManager em, String name, String account) {
        MemberProfile profile = new MemberProfile(
                name, null, ContactWay.PHONE, null, "819 555-0142", null, Locale.FRENCH, account, null);
        TableMember member = new TableMember(MemberReference.random(), table, profile);
        em.persist(member);
        em.flush();
        return member.reference();
    }

    private Seat seat(EntityManager em, int number, Sector sector) {
        Seat seat = new Seat(table, number, sector, null, OPENED);
        em.persist(seat);
        return seat;
    }

    private static void sits(EntityManager em, Seat seat, MemberReference who, MemberReference other, Office office) {
        MandateTerms terms = new MandateTerms(
                who, other, LocalDate.of(2026, 6, 1), LocalDate.of(2027, 5, 31), "CDC", Designation.DELEGATED, office);
        em.persist(new SeatMandate(seat, terms, List.of(), Fixtures.act(Fixtures.CALL_OPENS)));
    }

    private static <T> T ask(Function<RollQueries, T> question) {
        return DATABASE.read(OUTAOUAIS, em -> {
            RollQueries rolls = new RollQueries();
            rolls.em = em;
            return question.apply(rolls);
        });
    }
}

package ca.alliances.concertation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.ConcertationFixtures;
import ca.alliances.testing.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a table is formed with, and how its people are named, reached and helped. */
class TableTest {
    private static final TableCode HCN = new TableCode("HCN");

    @Test
    void aQuorumThatItsSeatsCannotMeetIsRefusedWithTheFigures() {
        Map<Sector, Integer> seats = Map.of(Sector.COMMUNITY, 3, Sector.LIVED_EXPERIENCE, 1, Sector.OBSERVER, 5);
        ConcertationFixtures.table(HCN, ConcertationFixtures.quorum(4), seats);
        RuleViolation many = refused(() -> ConcertationFixtures.table(HCN, ConcertationFixtures.quorum(5), seats));
        assertEquals("concertation.quorum-impossible", many.key());
        assertEquals(List.of(5, 4), many.arguments(), "observers do not count");
        QuorumRule twoOfLivedExperience = new QuorumRule(0, QuorumShare.NONE, Map.of(Sector.LIVED_EXPERIENCE, 2));
        RuleViolation sector = refused(() -> ConcertationFixtures.table(HCN, twoOfLivedExperience, seats));
        assertEquals("concertation.quorum-sector-impossible", sector.key());
        assertEquals(List.of(2, 1, Sector.LIVED_EXPERIENCE.ordinal()), sector.arguments());
    }

    @Test
    void aClosedTableChangesNoMore() {
        Map<Sector, Integer> seats = Map.of(Sector.COMMUNITY, 1);
        ConcertationTable table = ConcertationFixtures.table(HCN, ConcertationFixtures.quorum(1), seats);
        table.close(LocalDate.of(2026, 11, 2));
        assertEquals("concertation.table-closed", key(() -> table.change(table.profile(), seats)));
        assertEquals("concertation.table-closed", key(() -> table.close(LocalDate.of(2026, 11, 3))));
    }

    @Test
    void noticeIsAtMostSixtyDays() {
        TableRules rules =
                ConcertationFixtures.profile(ConcertationFixtures.quorum(1)).rules();
        assertEquals("concertation.notice-wrong", key(() -> notice(rules, 61)));
        assertEquals("concertation.notice-wrong", key(() -> notice(rules, -1)));
        notice(rules, 60);
    }

    private static TableRules notice(TableRules rules, int days) {
        return new TableRules(rules.quorum(), rules.method(), rules.base(), rules.tie(), days);
    }

    @Test
    void everyMemberHasAWayToBeReached() {
        assertEquals("concertation.email-missing", key(() -> reached(ContactWay.EMAIL, null, "418 555-0142", "x")));
        assertEquals("concertation.phone-missing", key(() -> reached(ContactWay.PHONE, "a@example.org", " ", "x")));
        assertEquals("concertation.address-missing", key(() -> reached(ContactWay.LETTER, "a@example.org", "1", null)));
        assertEquals("concertation.way-missing", key(() -> reached(null, "a@example.org", "1", "x")));
        assertEquals("concertation.email-wrong", key(() -> reached(ContactWay.EMAIL, "a@", null, null)));
        reached(ContactWay.LETTER, null, null, "12, rue de la Mer");
    }

    private static MemberProfile reached(ContactWay way, String email, String phone, String address) {
        return new MemberProfile("Ginette", null, way, email, phone, address, Locale.FRENCH, null, null);
    }

    @Test
    void whoSitsForLivedExperienceIsCalledByHisSeatUnlessHeChoseAName() {
        assertEquals("Membre 3", TableName.of(null, "Ginette Bouchard", Sector.LIVED_EXPERIENCE, 3));
        assertEquals("Gigi", TableName.of("Gigi", "Ginette Bouchard", Sector.LIVED_EXPERIENCE, 3));
        assertEquals("Ginette Bouchard", TableName.of(null, "Ginette Bouchard", Sector.COMMUNITY, 3));
        assertNull(TableName.of(null, null, Sector.LIVED_EXPERIENCE, 3));
    }

    @Test
    void nobodyActsForAMemberLongerThanHalfAnHour() {
        Instant begins = Fixtures.CALL_OPENS;
        AssistSession session = new AssistSession(
                MemberReference.random(), "Elle n’a pas d’écran", Announcement.PHONE, Fixtures.act(begins));
        assertEquals(true, session.isOpenAt(begins.plus(Duration.ofMinutes(29))));
        assertEquals(false, session.isOpenAt(begins.plus(Duration.ofMinutes(30))));
        session.end(begins.plus(Duration.ofHours(5)));
        assertEquals(begins.plus(Duration.ofMinutes(30)), session.endsAt());
    }

    private static RuleViolation refused(Executable act) {
        return assertThrows(RuleViolation.class, act);
    }

    private static String key(Executable act) {
        return refused(act).key();
    }
}

package ca.alliances.concertation.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.Announcement;
import ca.alliances.concertation.AssistLog;
import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.DeclaredInterests;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.MandateView;
import ca.alliances.concertation.MemberProfile;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.SeatView;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.SupportForm;
import ca.alliances.concertation.SupportKind;
import ca.alliances.concertation.SupportLine;
import ca.alliances.concertation.SupportState;
import ca.alliances.concertation.TableCode;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Meanwhile;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sits, who helps whom, and who may know of it, in the real container. */
@ArquillianTest
class MandatesAtTablesUseCaseIT {
    private static final String HERE = "out";
    private static final LocalDate TODAY = Forming.TODAY;

    @Inject
    private TableForming forming;

    @Inject
    private Tables tables;

    @Inject
    private Seats seats;

    @Inject
    private MandateKeeping mandates;

    @Inject
    private MemberKeeping members;

    @Inject
    private MemberSupport supports;

    @Inject
    private InterestsOfYear interests;

    @Inject
    private Assistance assistance;

    @Inject
    private TableDesk desk;

    private String keeper;
    private TableCode table;
    private String seat;
    private MemberReference ginette;
    private MemberReference luc;

    @BeforeEach
    void aTableWithASeatAndTwoPeople() throws Exception {
        keeper = Somebody.with("AGENT", HERE, "810");
        table = new TableCode(Forming.code());
        Forming.does(
                keeper,
                HERE,
                () -> forming.form(table.value(), Forming.profile("810", 1, null, null), Map.of(Sector.COMMUNITY, 1)));
        seat = Acting.as(keeper, HERE, () -> tables.view(table, null))
                .seats()
                .get(0)
                .reference();
        ginette = written("Ginette", null);
        luc = written("Luc", null);
    }

    @Test
    void ofTwoWhoFillASeatAtOnceOneIsRefused() throws Exception {
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> Meanwhile.act(
                        keeper,
                        HERE,
                        () -> {
                            sits(luc, TODAY, null);
                            return null;
                        },
                        () -> mandates.begin(seat, Forming.terms(ginette, TODAY.plusDays(3), null))));
        assertEquals("concertation.mandate-overlaps-without-end", refused.key());
        assertEquals(1, history().size());
    }

    @Test
    void anotherSubstituteIsAFurtherMandateAndTheFirstStaysAsItWas() throws Exception {
        sits(ginette, TODAY, TODAY.plusYears(1));
        MandateView first = history().get(0);
        LocalDate change = TODAY.plusDays(10);
        Forming.does(keeper, HERE, () -> mandates.replace(first.reference(), luc, change, "Remplaçant nommé"));
        List<MandateView> both = history();
        assertEquals(
                List.of(change, TODAY),
                both.stream().map(each -> each.terms().from()).toList());
        assertEquals(luc, both.get(0).terms().substitute());
        assertEquals(change.minusDays(1), both.get(1).terms().to());
        assertEquals(TODAY.plusYears(1), both.get(0).terms().to());
    }

    @Test
    void whatIsEndedChangesNoPastAndIsRefusedToWhoSawAnOlderState() throws Exception {
        sits(ginette, TODAY, null);
        MandateView held = history().get(0);
        assertEquals("concertation.end-reason-missing", refusal(() -> mandates.end(held.reference(), TODAY, " ", 1)));
        Forming.does(keeper, HERE, () -> mandates.end(held.reference(), TODAY.plusDays(9), "Départ", 1));
        assertEquals(
                "shared.changed-meanwhile",
                refusal(() -> mandates.end(held.reference(), TODAY.plusDays(3), "Départ", 1)));
        assertEquals(
                "concertation.mandate-overlaps",
                refusal(() -> mandates.begin(seat, Forming.terms(luc, TODAY.plusDays(9), null))));
        sits(luc, TODAY.plusDays(10), null);
    }

    @Test
    void neitherAStrangerNorANeighbourTouchesASeatOrAMember() throws Exception {
        sits(ginette, TODAY, null);
        String mandate = history().get(0).reference();
        for (String[] other : new String[][] {
            {Somebody.with("COORDINATOR", "gas"), "gas"}, {Somebody.with("AGENT", HERE, "800"), HERE}
        }) {
            assertThrows(NotFound.class, () -> Acting.as(other[0], other[1], () -> seats.existing(seat)));
            assertThrows(NotFound.class, () -> Acting.as(other[0], other[1], () -> mandates.existing(mandate)));
            assertThrows(NotFound.class, () -> Acting.as(other[0], other[1], () -> members.existing(ginette)));
            assertThrows(NotFound.class, () -> Acting.as(other[0], other[1], () -> supports.of(ginette)));
            assertThrows(NotFound.class, () -> Acting.as(other[0], other[1], () -> interests.of(ginette)));
            assertThrows(NotFound.class, () -> Acting.as(other[0], other[1], () -> assistance.of(ginette)));
            assertThrows(
                    NotFound.class,
                    () -> Forming.does(
                            other[0], other[1], () -> assistance.begin(ginette, "Aide", Announcement.PHONE)));
        }
    }

    @Test
    void aLoginIsOfOneMemberAndOfSomebodyWhoHasARoleHere() throws Exception {
        String person = Somebody.with("TABLE_MEMBER", HERE);
        written("Nadia", person);
        assertEquals(
                "concertation.account-taken",
                refusal(() -> members.write(MemberReference.random(), table, Forming.member("Autre", person))));
        String abroad = Somebody.with("TABLE_MEMBER", "gas");
        assertThrows(NotFound.class, () -> written("Inconnue", abroad));
        MemberProfile ahead = new MemberProfile(
                "X", null, ContactWay.LETTER, null, null, "1, rue A", Locale.FRENCH, null, TODAY.plusDays(1));
        assertEquals("concertation.consent-ahead", refusal(() -> members.change(ginette, ahead, 1)));
    }

    @Test
    void whoseLoginIsTiedToAMemberIsToldOnceAndItIsOnRecord() throws Exception {
        String person = Somebody.with("TABLE_MEMBER", HERE);
        assertEquals("0", letters(person));
        MemberReference nadia = written("Nadia", person);
        assertEquals("1", letters(person));
        Forming.does(keeper, HERE, () -> members.change(nadia, Forming.member("Nadia B.", person), 1));
        assertEquals("1", letters(person));
        String other = Somebody.with("TABLE_MEMBER", HERE);
        Forming.does(keeper, HERE, () -> members.change(nadia, Forming.member("Nadia B.", other), 2));
        assertEquals("1", letters(other));
        assertEquals(
                "2",
                Somebody.one(
                        "select count(*) from audit_entry where tenant_id = ? and what = 'concertation.login-tied'"
                                + " and about = ?",
                        HERE,
                        nadia.value()));
    }

    private static String letters(String person) throws Exception {
        return Somebody.one(
                "select count(*) from outbox_message where tenant_id = ? and kind = 'MEMBER_LOGIN_TIED' and recipient = ?"
                        + " and text_body like '%Table de la Gaspésie%Quelqu’un%' and text_body not like '%Nadia%'",
                HERE, person + "@example.org");
    }

    @Test
    void aFormSentTwiceWritesOneMember() throws Exception {
        MemberReference drawn = MemberReference.random();
        Forming.does(keeper, HERE, () -> members.write(drawn, table, Forming.member("Une", null)));
        Forming.does(keeper, HERE, () -> members.write(drawn, table, Forming.member("Une", null)));
        assertEquals(3, Acting.as(keeper, HERE, () -> members.of(table)).size());
    }

    @Test
    void moneyToComeIsPromisedThenPaid() throws Exception {
        SupportForm bus = new SupportForm(SupportKind.TRANSPORT, Money.dollars(45), TODAY, "Rencontre", false);
        Forming.does(keeper, HERE, () -> supports.write(ginette, bus));
        SupportLine line = Acting.as(keeper, HERE, () -> supports.of(ginette)).get(0);
        assertEquals(SupportState.PROMISED, line.state());
        Forming.does(keeper, HERE, () -> supports.become(line.reference(), SupportState.PAID));
        assertEquals("concertation.support-state", refusal(() -> supports.become(line.reference(), SupportState.PAID)));
        SupportForm nothing = new SupportForm(SupportKind.MEALS, Money.ZERO, TODAY, "Rencontre", true);
        assertEquals("concertation.support-amount", refusal(() -> supports.write(ginette, nothing)));
    }

    @Test
    void aMemberDeclaresEachYearAndNothingOfItIsLost() throws Exception {
        String person = Somebody.with("TABLE_MEMBER", HERE);
        MemberReference nadia = written("Nadia", person);
        Forming.does(person, HERE, () -> interests.declare(new InterestTexts("CDC", null, null)));
        Forming.does(person, HERE, () -> interests.declare(new InterestTexts("CDC", "Caisse", null)));
        List<DeclaredInterests> said = Acting.as(person, HERE, () -> interests.mine());
        assertEquals(
                List.of(2, 1), said.stream().map(DeclaredInterests::revision).toList());
        assertEquals(
                List.of(true, false),
                said.stream().map(DeclaredInterests::current).toList());
        assertEquals(said, Acting.as(keeper, HERE, () -> interests.of(nadia)));
        assertEquals(
                Map.of(nadia, List.of("Caisse")),
                Acting.as(person, HERE, () -> desk.names(List.of(nadia, ginette), "La Caisse inc.")));
        assertEquals(Map.of(person, nadia), Acting.as(person, HERE, () -> desk.ofAccounts(List.of(person, keeper))));
        assertEquals(Map.of(), Acting.as(person, "gas", () -> desk.names(List.of(nadia), "La Caisse inc.")));
        String nobody = Somebody.with("TABLE_MEMBER", HERE);
        assertThrows(
                NotFound.class,
                () -> Forming.does(nobody, HERE, () -> interests.declare(new InterestTexts(null, null, null))));
    }

    @Test
    void whoSitsForTheBodyThatDecidesDeclaresToo() throws Exception {
        String person = Somebody.with("APPROVER", HERE);
        MemberReference mayor = written("Préfète", person);
        Forming.does(person, HERE, () -> interests.declare(new InterestTexts("MRC", null, null)));
        assertEquals(1, Acting.as(keeper, HERE, () -> interests.of(mayor)).size());
        assertEquals(List.of(), Acting.as(person, HERE, () -> assistance.forMe()));
    }

    @Test
    void whoIsHelpedReadsAfterwardsWhoActedForHimWhenAndWhat() throws Exception {
        String person = Somebody.with("TABLE_MEMBER", HERE);
        MemberReference nadia = written("Nadia", person);
        Forming.does(keeper, HERE, () -> assistance.begin(nadia, "Sans écran", Announcement.PHONE));
        assertEquals(nadia, Acting.as(keeper, HERE, () -> desk.assisted().orElseThrow()));
        assertEquals(
                "concertation.assists-already",
                refusal(() -> assistance.begin(ginette, "Sans écran", Announcement.PHONE)));
        Forming.does(keeper, HERE, () -> interests.declareAssisted(new InterestTexts("Aucun", null, null)));
        Forming.does(keeper, HERE, () -> assistance.end());
        assertTrue(Acting.as(keeper, HERE, () -> desk.assisted()).isEmpty());
        assertThrows(
                NotFound.class,
                () -> Forming.does(keeper, HERE, () -> interests.declareAssisted(new InterestTexts("x", null, null))));
        List<AssistLog> log = Acting.as(person, HERE, () -> assistance.forMe());
        assertEquals("interests", log.get(0).acts().get(0).what());
        assertEquals(log, Acting.as(keeper, HERE, () -> assistance.of(nadia)));
        assertEquals(
                "Quelqu’un",
                Acting.as(person, HERE, () -> interests.mine()).get(0).by());
    }

    @Test
    void aSessionIsOverAfterHalfAnHourByItself() throws Exception {
        Forming.does(keeper, HERE, () -> assistance.begin(ginette, "Sans écran", Announcement.LETTER));
        Somebody.run(
                "UPDATE assist_session SET begins_at = begins_at - INTERVAL 31 MINUTE, ends_at = ends_at - INTERVAL 31 MINUTE"
                        + " WHERE agent_subject = ?",
                keeper);
        assertTrue(Acting.as(keeper, HERE, () -> assistance.current()).isEmpty());
        Forming.does(keeper, HERE, () -> assistance.begin(luc, "Sans écran", Announcement.IN_PERSON));
        assertEquals(
                "Luc",
                Acting.as(keeper, HERE, () -> assistance.current())
                        .orElseThrow()
                        .name());
    }

    private MemberReference written(String name, String account) throws Exception {
        MemberReference member = MemberReference.random();
        Forming.does(keeper, HERE, () -> members.write(member, table, Forming.member(name, account)));
        return member;
    }

    private void sits(MemberReference member, LocalDate from, LocalDate to) throws Exception {
        Forming.does(keeper, HERE, () -> mandates.begin(seat, Forming.terms(member, from, to)));
    }

    private List<MandateView> history() throws Exception {
        SeatView view = Acting.as(keeper, HERE, () -> seats.existing(seat));
        return view.mandates();
    }

    private String refusal(Forming.Deed deed) {
        return assertThrows(RuleViolation.class, () -> Forming.does(keeper, HERE, deed))
                .key();
    }
}

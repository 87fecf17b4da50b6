package ca.alliances.concertation.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.PublicTable;
import ca.alliances.concertation.SeatRow;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.SectorShare;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableComposition;
import ca.alliances.concertation.TableFilter;
import ca.alliances.concertation.TableKind;
import ca.alliances.concertation.TableProfile;
import ca.alliances.concertation.TableRow;
import ca.alliances.concertation.TableView;
import ca.alliances.shared.Action;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A table is formed, seen and closed, in the real container. */
@ArquillianTest
class TablesUseCaseIT {
    private static final LocalDate TODAY = Forming.TODAY;
    private static final Map<Sector, Integer> TWO = Map.of(Sector.COMMUNITY, 1, Sector.LIVED_EXPERIENCE, 1);

    @Inject
    private Tables tables;

    @Inject
    private TableForming forming;

    @Inject
    private Seats seats;

    @Inject
    private MandateKeeping mandates;

    @Inject
    private MemberKeeping members;

    @Inject
    private PublicTables shown;

    @Inject
    private TableDesk desk;

    @Test
    void anAgentFormsTheTableOfHisTerritoryAndNoOther() throws Exception {
        String agent = Somebody.with("AGENT", "gas", "020");
        String code = formed(agent, "020");
        assertThrows(NotFound.class, () -> formed(agent, "030"));
        assertThrows(NotFound.class, () -> formed(agent, null));
        TableView view = view(agent, code, null);
        assertEquals(
                List.of(new SectorShare(Sector.COMMUNITY, 1, 0), new SectorShare(Sector.LIVED_EXPERIENCE, 1, 0)),
                view.composition());
        assertTrue(view.kept());
        String neighbour = Somebody.with("AGENT", "gas", "030");
        assertThrows(NotFound.class, () -> view(neighbour, code, null));
        assertEquals(0, count(neighbour, code));
        assertEquals(1, count(agent, code));
    }

    @Test
    void aStrangerOfAnotherTenantFindsNothing() throws Exception {
        String code = formed(Somebody.with("COORDINATOR", "gas"), "020");
        String stranger = Somebody.with("COORDINATOR", "out");
        assertThrows(NotFound.class, () -> view(stranger, code, null));
        assertThrows(NotFound.class, () -> Acting.as(stranger, "out", () -> tables.view(new TableCode(code), null)));
        assertThrows(NotFound.class, () -> Forming.does(stranger, "out", () -> forming.close(new TableCode(code), 0)));
        assertEquals(0L, Acting.as(stranger, "out", () -> tables.count(named(code))));
        assertFalse(Acting.as(null, "out", () -> shown.all()).stream()
                .anyMatch(each -> each.code().value().equals(code)));
    }

    @Test
    void aMemberAndHisSubstituteReadTheirTableFromTheDayOnWhichTheySit() throws Exception {
        String agent = Somebody.with("AGENT", "gas", "020");
        String person = Somebody.with("TABLE_MEMBER", "gas");
        String code = formed(agent, "020");
        assertThrows(NotFound.class, () -> view(person, code, null));
        MemberReference member = written(agent, code, "Ginette Arsenault", person);
        SeatRow seat = view(agent, code, null).seats().get(0);
        Forming.does(agent, "gas", () -> mandates.begin(seat.reference(), Forming.terms(member, TODAY, null)));
        TableView view = view(person, code, null);
        assertFalse(view.kept());
        assertEquals("Ginette Arsenault", view.seats().get(0).name());
        assertEquals(member, Acting.as(person, "gas", () -> desk.self().orElseThrow()));
        assertEquals(
                List.of(code),
                Acting.as(person, "gas", () -> desk.tables(Action.READ_TABLE)).stream()
                        .map(each -> each.code().value())
                        .toList());
        assertThrows(NotFound.class, () -> Forming.does(person, "gas", () -> seats.existing(seat.reference())));
        assertEquals(0, view(person, code, TODAY.minusDays(1)).held(), "the seats were not open yesterday");
    }

    @Test
    void badInputIsRefusedInWords() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String code = formed(coordinator, "020");
        TableProfile plain = Forming.profile("020", 1, null, null);
        assertEquals("concertation.code-taken", refusal(coordinator, () -> forming.form(code, plain, TWO)));
        assertEquals("concertation.code-form", refusal(coordinator, () -> forming.form("a b", plain, TWO)));
        assertEquals(
                "concertation.seats-wrong",
                refusal(coordinator, () -> forming.form(Forming.code(), plain, Map.of(Sector.YOUTH, 101))));
        assertEquals(
                "concertation.quorum-impossible",
                refusal(coordinator, () -> forming.form(Forming.code(), Forming.profile("020", 3, null, null), TWO)));
        assertThrows(
                NotFound.class,
                () -> Forming.does(
                        coordinator,
                        "gas",
                        () -> forming.form(Forming.code(), Forming.profile("950", 1, null, null), TWO)),
                "a territory of another tenant");
    }

    @Test
    void noTableBelongsToItselfByWayOfOthers() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String above = formed(coordinator, "020");
        String below = Forming.code();
        Forming.does(coordinator, "gas", () -> forming.form(below, Forming.profile("020", 1, above, null), TWO));
        assertEquals(
                "concertation.parent-circle",
                refusal(
                        coordinator,
                        () -> forming.change(new TableCode(above), Forming.profile("020", 1, below, null), 1)));
        assertEquals(
                "concertation.parent-circle",
                refusal(
                        coordinator,
                        () -> forming.change(new TableCode(above), Forming.profile("020", 1, above, null), 1)));
    }

    @Test
    void aBodySpeaksThroughOneTable() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String body = "Comité " + Forming.code();
        String approver = Somebody.with("APPROVER", "gas", "020");
        Somebody.run("UPDATE membership SET body_name = ? WHERE subject = ?", body, approver);
        before(body, "020");
        String code = Forming.code();
        Forming.does(coordinator, "gas", () -> forming.form(code, Forming.profile("020", 1, null, body), TWO));
        assertEquals(
                "concertation.body-taken",
                refusal(coordinator, () -> forming.form(Forming.code(), Forming.profile("020", 1, null, body), TWO)));
        assertEquals(body, view(approver, code, null).profile().body());
    }

    @Test
    void aTableSpeaksAsABodyOfItsOwnTerritoryAlone() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String body = "Conseil " + Forming.code();
        before(body, "030");
        String agent = Somebody.with("AGENT", "gas", "020");
        assertFalse(Acting.as(agent, "gas", forming::bodies).contains(body));
        assertTrue(Acting.as(coordinator, "gas", forming::bodies).contains(body));
        assertEquals(
                "concertation.body-elsewhere",
                refusal(agent, () -> forming.form(Forming.code(), Forming.profile("020", 1, null, body), TWO)));
        TableCode code = new TableCode(formed(coordinator, "020"));
        assertEquals(
                "concertation.body-elsewhere",
                refusal(coordinator, () -> forming.change(code, Forming.profile("020", 1, null, body), 1)));
        assertEquals(
                "concertation.body-elsewhere",
                refusal(coordinator, () -> forming.change(code, Forming.profile("030", 1, null, "Nulle part"), 1)));
        Forming.does(coordinator, "gas", () -> forming.change(code, Forming.profile("030", 1, null, body), 1));
        assertEquals(
                "concertation.body-elsewhere",
                refusal(coordinator, () -> forming.change(code, Forming.profile("020", 1, null, body), 2)));
        Forming.does(coordinator, "gas", () -> forming.change(code, Forming.profile(null, 1, null, body), 2));
    }

    @Test
    void aTableSpeaksAsABodyOfTheTerritoryInWhichItLiesOrOfAPart() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        Somebody.run("update territory set parent_code = '030' where code = '020'");
        try {
            for (String[] each : List.of(new String[] {"030", "020"}, new String[] {"020", "030"})) {
                String body = "Conseil " + Forming.code();
                before(body, each[0]);
                String agent = Somebody.with("AGENT", "gas", each[1]);
                if (each[0].equals("030")) {
                    assertFalse(Acting.as(agent, "gas", forming::bodies).contains(body));
                    assertEquals(
                            "concertation.body-elsewhere",
                            refusal(
                                    agent,
                                    () -> forming.form(Forming.code(), Forming.profile(each[1], 1, null, body), TWO)));
                }
                Forming.does(
                        coordinator,
                        "gas",
                        () -> forming.form(Forming.code(), Forming.profile(each[1], 1, null, body), TWO));
            }
        } finally {
            Somebody.run("update territory set parent_code = null where code = '020'");
        }
    }

    /** A draft of a call of that territory comes before that body. */
    private static void before(String body, String territory) throws Exception {
        String call = "BD-2021-" + Forming.code().substring(1, 5);
        Somebody.run(
                "insert into project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at,"
                        + " closes_at, edits, max_share, max_amount, exception_allowed, stacking_cap,"
                        + " min_own_contribution, admin_cap, balance_warning, max_duration_months, latest_end_date) values"
                        + " ('gas', next value for entity_seq, 0, ?, ?, 'Appel', '2021-01-01', '2021-02-01', 1, 8000,"
                        + " 2500000, true, 10000, 0, 1000, 5000, 24, '2029-03-31')",
                call,
                territory);
        Somebody.run(
                "insert into pipeline_stage (tenant_id, id, version, call_id, position, body_name, kind) select"
                        + " tenant_id, next value for entity_seq, 0, id, 1, ?, 'DECISION' from project_call where"
                        + " tenant_id = 'gas' and reference = ?",
                body,
                call);
    }

    @Test
    void whoSawAnOlderTableIsToldSoAndAClosedOneChangesNoMore() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        TableCode code = new TableCode(formed(coordinator, "020"));
        TableProfile other = Forming.profile("030", 2, null, null);
        Forming.does(coordinator, "gas", () -> forming.change(code, other, 1));
        assertEquals("shared.changed-meanwhile", refusal(coordinator, () -> forming.change(code, other, 1)));
        assertEquals(
                "concertation.quorum-impossible",
                refusal(coordinator, () -> forming.change(code, Forming.profile("030", 3, null, null), 2)));
        Forming.does(coordinator, "gas", () -> forming.close(code, 2));
        assertEquals("concertation.table-closed", refusal(coordinator, () -> forming.close(code, 3)));
        assertEquals(
                "concertation.table-closed", refusal(coordinator, () -> seats.open(code, Sector.HOUSING, null, TODAY)));
    }

    @Test
    void aSeatWithoutWhichThereIsNoQuorumStaysOpen() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String code = Forming.code();
        Forming.does(coordinator, "gas", () -> forming.form(code, Forming.profile("020", 2, null, null), TWO));
        String seat = view(coordinator, code, null).seats().get(0).reference();
        assertEquals("concertation.quorum-impossible", refusal(coordinator, () -> seats.close(seat, TODAY, 1)));
        Forming.does(coordinator, "gas", () -> seats.open(new TableCode(code), Sector.OBSERVER, "Ministère", TODAY));
        assertEquals("concertation.quorum-impossible", refusal(coordinator, () -> seats.close(seat, TODAY, 1)));
        Forming.does(coordinator, "gas", () -> seats.open(new TableCode(code), Sector.YOUTH, null, TODAY));
        Forming.does(coordinator, "gas", () -> seats.close(seat, TODAY.minusDays(1), 1));
        assertEquals(3, view(coordinator, code, null).seats().size());
    }

    @Test
    void theListCountsSeatsAndTellsWhenTheNextMandateEnds() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String code = formed(coordinator, "020");
        MemberReference member = written(coordinator, code, "Rose", null);
        SeatRow lived = view(coordinator, code, null).seats().get(1);
        Forming.does(
                coordinator,
                "gas",
                () -> mandates.begin(lived.reference(), Forming.terms(member, TODAY, TODAY.plusDays(5))));
        TableRow row = Acting.as(coordinator, "gas", () -> tables.page(named(code), 0, 10))
                .get(0);
        assertEquals(List.of(2L, 1L, 1L), List.of(row.seats(), row.held(), row.lived()));
        assertEquals(10_000, row.livedShare().basisPoints());
        assertEquals(TODAY.plusDays(5), row.nextEnd());
        List<TableRow> file = new ArrayList<>();
        Forming.does(coordinator, "gas", () -> tables.export(named(code), file::add));
        assertEquals(List.of(row.code()), file.stream().map(TableRow::code).toList());
        assertEquals(
                0L,
                Acting.as(
                        coordinator, "gas", () -> tables.count(new TableFilter(code, TableKind.REGIONAL, null, null))));
    }

    @Test
    void aTableIsFoundByWordsOfItsNamesInAnyOrderAndWithoutAccents() throws Exception {
        String agent = Somebody.with("AGENT", "gas", "020");
        formed(agent, "020");
        for (String words : List.of("gaspesie TABLE", "gaspe", "GASPÉSIE")) {
            assertTrue(count(agent, words) > 0, words);
        }
        assertEquals(0, count(agent, "gaspesie montagne"));
    }

    @Test
    void allTablesStandSideBySideWithTheirSeatsBySector() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String code = formed(coordinator, "020");
        MemberReference member = written(coordinator, code, "Rose", null);
        SeatRow lived = view(coordinator, code, null).seats().get(1);
        Forming.does(coordinator, "gas", () -> mandates.begin(lived.reference(), Forming.terms(member, TODAY, null)));
        List<SectorShare> shares =
                List.of(new SectorShare(Sector.COMMUNITY, 1, 0), new SectorShare(Sector.LIVED_EXPERIENCE, 1, 1));
        Excerpt<TableComposition> page = Acting.as(coordinator, "gas", () -> tables.compositions(named(code), 0, 10));
        assertEquals(1, page.total());
        assertEquals(shares, page.rows().get(0).shares());
        assertEquals(shares, Acting.as(coordinator, "gas", () -> tables.sums(named(code))));
        String elsewhere = Somebody.with("AGENT", "gas", "030");
        assertEquals(
                0,
                Acting.as(elsewhere, "gas", () -> tables.compositions(named(code), 0, 10))
                        .total());
        String stranger = Somebody.with("COORDINATOR", "out");
        assertThrows(NotFound.class, () -> Acting.as(stranger, "gas", () -> tables.sums(named(code))));
    }

    @Test
    void thePublicReadsCountsAndNoName() throws Exception {
        String coordinator = Somebody.with("COORDINATOR", "gas");
        String code = formed(coordinator, "020");
        MemberReference member = written(coordinator, code, "Rose Innommable", null);
        SeatRow lived = view(coordinator, code, null).seats().get(1);
        Forming.does(coordinator, "gas", () -> mandates.begin(lived.reference(), Forming.terms(member, TODAY, null)));
        PublicTable open = Acting.as(null, "gas", () -> shown.all()).stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(new SectorShare(Sector.COMMUNITY, 1, 0), new SectorShare(Sector.LIVED_EXPERIENCE, 1, 1)),
                open.composition());
        assertFalse(open.toString().contains("Innommable"));
    }

    private static TableFilter named(String code) {
        return new TableFilter(code, null, null, "-name");
    }

    private long count(String subject, String code) throws Exception {
        return Acting.as(subject, "gas", () -> tables.count(named(code)));
    }

    private String formed(String subject, String territory) throws Exception {
        String code = Forming.code();
        Forming.does(subject, "gas", () -> forming.form(code, Forming.profile(territory, 1, null, null), TWO));
        return code;
    }

    private MemberReference written(String subject, String code, String name, String account) throws Exception {
        MemberReference member = MemberReference.random();
        Forming.does(subject, "gas", () -> members.write(member, new TableCode(code), Forming.member(name, account)));
        return member;
    }

    private TableView view(String subject, String code, LocalDate day) throws Exception {
        return Acting.as(subject, "gas", () -> tables.view(new TableCode(code), day));
    }

    private static String refusal(String subject, Forming.Deed deed) {
        return assertThrows(RuleViolation.class, () -> Forming.does(subject, "gas", deed))
                .key();
    }
}

package ca.alliances.resolution.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.Minuted;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.ResolutionFilter;
import ca.alliances.resolution.ResolutionRow;
import ca.alliances.resolution.ResolutionState;
import ca.alliances.resolution.ResolutionView;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of a tenant of its own: what is entered by hand, numbered, found, struck and replaced; in the real container. */
@ArquillianTest
class RegisterUseCaseIT {
    private static final String TENANT = "cnat";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);

    @Inject
    private Resolutions resolutions;

    @Inject
    private Register register;

    @Inject
    private UserTransaction transaction;

    private String coordinator;

    @BeforeEach
    void aCoordinator() throws Exception {
        coordinator = Somebody.with("COORDINATOR", TENANT);
    }

    @Test
    void twoAtOnceGetNumbersWithoutAGapOrATwinAlsoTheFirstOfASeries() throws Exception {
        CyclicBarrier start = new CyclicBarrier(8);
        List<CompletableFuture<String>> numbers = IntStream.range(0, 8)
                .mapToObj(
                        i -> CompletableFuture.supplyAsync(() -> number(start), command -> new Thread(command).start()))
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 8).mapToObj("CN-2031-%03d"::formatted).toList(),
                numbers.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals("CN-2032-001", inTransaction(() -> register.nextNumber("CN", 2032)));
    }

    private String number(CyclicBarrier start) {
        try {
            start.await();
            return inTransaction(() -> register.nextNumber("CN", 2031));
        } catch (Exception e) {
            return e.toString();
        }
    }

    @Test
    void wordsAreFoundWithAccentsFoldedInNumberTitleAndTextOfThatTenantAlone() throws Exception {
        enter(
                "Conseil de ville",
                "CV-2026-031",
                "Sécurité alimentaire à Pointe-aux-Trembles",
                "Les aînés sont consultés.");
        enter("Conseil de ville", "CV-2026-032", "Logement", null);
        assertEquals(List.of("CV-2026-031"), found("securite ALIMENTAIRE"));
        assertEquals(List.of("CV-2026-031"), found("aines trembles"));
        assertEquals(List.of("CV-2026-032", "CV-2026-031"), found("cv-2026-03"));
        assertEquals(List.of(), found("%"));
        String abroad = Somebody.with("COORDINATOR", "cdq");
        ResolutionFilter all = new ResolutionFilter("alimentaire", null, null, null, null);
        assertEquals(
                0L, Acting.as(abroad, "cdq", () -> resolutions.list(all, 0, 10)).total());
        assertThrows(NotFound.class, () -> as(abroad, () -> resolutions.list(all, 0, 10)));
    }

    @Test
    void theListIsNarrowedByBodyYearAndProject() throws Exception {
        as(
                coordinator,
                () -> resolutions.enter(new NewResolution(
                        new BodyNumber("Assemblée", "A-1"),
                        LocalDate.of(2024, 12, 31),
                        "Projet",
                        null,
                        null,
                        "DM-2024-A-0001",
                        null,
                        null)));
        enter("Assemblée", "A-2", "Autre", null);
        assertEquals(List.of("A-1"), list(new ResolutionFilter(null, "Assemblée", 2024, null, null)));
        assertEquals(List.of("A-1"), list(new ResolutionFilter(null, null, null, "DM-2024-A-0001", null)));
        assertEquals(List.of("A-1", "A-2"), list(new ResolutionFilter(null, "Assemblée", null, null, "number")));
        assertTrue(as(coordinator, resolutions::years).contains(2024));
        assertEquals(
                "A-1",
                as(coordinator, () -> register.about("DM-2024-A-0001")).get(0).number());
    }

    @Test
    void aNumberIsOneBodysOnceUntilItsEntryIsStruckWhichStays() throws Exception {
        String first = enter("Conseil", "C-7", "Faux titre", null);
        refused("resolution.number-taken", () -> enter("Conseil", "c-7", "Autre", null));
        enter("Autre conseil", "C-7", "Le sien", null);
        as(coordinator, () -> {
            resolutions.strike(new RandomReference(first), "Mauvais conseil", version(first));
            return null;
        });
        refused("resolution.struck", () -> register.require(new BodyNumber("Conseil", "C-7")));
        refused("resolution.unknown", () -> register.require(new BodyNumber("Conseil", "C-8")));
        assertEquals(ResolutionState.STRUCK, view(first).state());
        enter("Conseil", "C-7", "Bon titre", null);
        assertEquals(
                "Bon titre",
                as(coordinator, () -> register.require(new BodyNumber("Conseil", "C-7")))
                        .title());
    }

    @Test
    void aWrongEntryIsReplacedAndWhatItRepealedIsRepealedByTheRightOne() throws Exception {
        String april = enter("Conseil", "R-1", "Octroi", null);
        String wrong = as(
                coordinator,
                () -> resolutions.enter(
                        NewResolution.outside(new BodyNumber("Conseil", "R-22"), DAY, "Abrogation", "R-1")));
        assertEquals("R-22", view(april).repealedBy().orElseThrow());
        inTransaction(() -> {
            register.relyOn(new BodyNumber("Conseil", "R-22"));
            return "";
        });
        refused(
                "resolution.relied-on",
                () -> as(coordinator, () -> {
                    resolutions.strike(new RandomReference(wrong), "Erreur", version(wrong));
                    return null;
                }));
        NewResolution right = NewResolution.outside(new BodyNumber("Conseil", "R-2"), DAY, "Abrogation", "R-1");
        as(coordinator, () -> resolutions.replace(new RandomReference(wrong), right, "Deux fois le 2", version(wrong)));
        assertEquals("R-2", view(april).repealedBy().orElseThrow());
        assertEquals("R-2", view(wrong).correction().orElseThrow().replacement());
        refused("resolution.replaced", () -> register.require(new BodyNumber("Conseil", "R-22")));
    }

    @Test
    void whatATableOfThePortalNumbersIsNeverEnteredByHand() throws Exception {
        NewResolution numbered = new NewResolution(
                new BodyNumber("Table", "TB-2026-001"), DAY, "Motion", null, new Minuted("M-1", "1"), null, null, null);
        inTransaction(() -> register.enter(numbered).reference());
        refused("resolution.of-a-table", () -> enter("Table", "TB-2026-002", "À la main", null));
        assertTrue(
                as(coordinator, () -> resolutions.of("Table", "DM-2024-A-0001")).table());
    }

    @Test
    void anApproverEntersForHisOwnBodyAndWhoMayNotFindsNothing() throws Exception {
        String approver = Somebody.with("APPROVER", TENANT, "950");
        refused(
                "resolution.not-your-body",
                () -> as(
                        approver,
                        () -> resolutions.enter(NewResolution.outside(
                                new BodyNumber("Conseil d’ailleurs", "X-1"), DAY, "Titre", null))));
        String entry = enter("Conseil d’ailleurs", "X-2", "Titre", null);
        assertFalse(as(approver, () -> resolutions.mayCorrect(new RandomReference(entry))));
        assertThrows(
                NotFound.class,
                () -> as(approver, () -> {
                    resolutions.strike(new RandomReference(entry), "Erreur", 0);
                    return null;
                }));
        String agent = Somebody.with("AGENT", TENANT);
        assertEquals(
                "X-2",
                as(agent, () -> resolutions.existing(new RandomReference(entry)))
                        .entry()
                        .name()
                        .number());
        assertThrows(NotFound.class, () -> as(agent, () -> resolutions.ownBodies()));
        String abroad = Somebody.with("COORDINATOR", "cdq");
        assertThrows(
                NotFound.class, () -> Acting.as(abroad, "cdq", () -> resolutions.existing(new RandomReference(entry))));
    }

    private String enter(String body, String number, String title, String text) throws Exception {
        return as(
                coordinator,
                () -> resolutions.enter(
                        new NewResolution(new BodyNumber(body, number), DAY, title, text, null, null, null, null)));
    }

    private List<String> found(String words) throws Exception {
        return list(new ResolutionFilter(words, null, null, null, null));
    }

    private List<String> list(ResolutionFilter filter) throws Exception {
        List<ResolutionRow> rows =
                as(coordinator, () -> resolutions.list(filter, 0, 10)).rows();
        List<ResolutionRow> exported = new ArrayList<>();
        as(coordinator, () -> {
            resolutions.export(filter, exported::add);
            return null;
        });
        assertEquals(rows, exported);
        return rows.stream().map(ResolutionRow::number).toList();
    }

    private ResolutionView view(String reference) throws Exception {
        return as(coordinator, () -> resolutions.existing(new RandomReference(reference)));
    }

    private long version(String reference) {
        return resolutions.existing(new RandomReference(reference)).version();
    }

    /** As the boundary of another feature does it, in a transaction of its own. */
    private String inTransaction(Callable<String> useCase) throws Exception {
        return as(coordinator, () -> {
            transaction.begin();
            try {
                return useCase.call();
            } finally {
                transaction.commit();
            }
        });
    }

    private void refused(String key, Callable<?> what) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> as(coordinator, what)).key());
    }

    private static <T> T as(String person, Callable<T> useCase) throws Exception {
        return Acting.as(person, TENANT, useCase);
    }
}

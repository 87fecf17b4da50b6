package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.Citation;
import ca.alliances.decision.DecisionForm;
import ca.alliances.decision.DecisionView;
import ca.alliances.decision.Resolution;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.resolution.boundary.Resolutions;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That no decision stands on a number which is not in the register of its body; in the real container. */
@ArquillianTest
class RegisteredDecisionsUseCaseIT {
    private static final String TENANT = "cdq";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final ApplicationReference ONE = new ApplicationReference("CQ-2026-A-0001");
    private static final ApplicationReference OTHER = new ApplicationReference("CQ-2026-A-0002");

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionHistory history;

    @Inject
    private Files files;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Register register;

    private static String approver;
    private String coordinator;

    @BeforeEach
    void aCouncil() throws Exception {
        coordinator = Somebody.with("COORDINATOR", TENANT);
        if (approver == null) {
            approver = Council.in(TENANT);
            for (ApplicationReference file : List.of(ONE, OTHER)) {
                Council.recommended(TENANT, file, "Cuisine", Money.dollars(20_000), Money.dollars(30_000));
            }
        }
    }

    @Test
    void onlyWhatTheRegisterOfTheBodyHasDecidesAndOnlyUntilItIsRepealed() throws Exception {
        unknownNumbersDecideNothing();
        enter(TENANT, new BodyNumber(Council.NAME, "D-1"), OTHER.value());
        refused("decision.resolution-elsewhere", ONE, Citation.registered("D-1"));
        decide(OTHER, Citation.registered("d-1"));
        assertEquals(new Resolution("D-1", DAY), last(OTHER).resolution());
        refused("decision.resolution-otherwise", ONE, new Citation("D-1", true, DAY.plusDays(1), "Autre"));
        decide(ONE, Council.outside("D-2", DAY));
        assertEquals("Résolution du conseil", registered("D-2"));
        refused("resolution.unknown", () -> repeal(ONE, Citation.registered("D-3")));
        repeal(ONE, Council.outside("D-3", DAY));
        refused("decision.resolution-repealed", ONE, Citation.registered("D-2"));
        assertEquals("D-3", last(ONE).repeal().orElseThrow().resolution().number());
    }

    private void unknownNumbersDecideNothing() throws Exception {
        enter(TENANT, new BodyNumber("Autre conseil", "D-0"), null);
        enter("idm", new BodyNumber(Council.NAME, "D-0"), null);
        refused("resolution.unknown", ONE, Citation.registered("D-0"));
        refused("resolution.title-missing", ONE, new Citation("D-0", true, DAY, " "));
        refused("resolution.date-missing", ONE, new Citation("D-0", true, null, "Titre"));
        assertEquals("0", Somebody.one("select count(*) from decision where tenant_id = ?", TENANT));
        assertEquals(
                "0",
                Somebody.one(
                        "select count(*) from resolution where tenant_id = ? and body_name = ?", TENANT, Council.NAME));
    }

    private void enter(String tenant, BodyNumber name, String project) throws Exception {
        String person = tenant.equals(TENANT) ? coordinator : Somebody.with("COORDINATOR", tenant);
        Acting.as(
                person,
                tenant,
                () -> resolutions.enter(new NewResolution(name, DAY, "Octroi", null, null, project, null, null)));
    }

    private String registered(String number) throws Exception {
        return as(() -> register.require(new BodyNumber(Council.NAME, number)).title());
    }

    private void refused(String key, ApplicationReference file, Citation cited) {
        refused(key, () -> decide(file, cited));
        refused(key, () -> as(() -> decisions.prepare(file, form(cited), version(file))));
    }

    private static void refused(String key, Executed what) {
        assertEquals(key, assertThrows(RuleViolation.class, what::run).key());
    }

    private interface Executed {
        void run() throws Exception;
    }

    private void decide(ApplicationReference file, Citation cited) throws Exception {
        as(() -> {
            decisions.record(file, form(cited), version(file));
            return null;
        });
    }

    private void repeal(ApplicationReference file, Citation cited) throws Exception {
        as(() -> {
            decisions.repeal(file, cited, "Une règle avait été oubliée", version(file));
            return null;
        });
    }

    private DecisionView last(ApplicationReference file) throws Exception {
        return as(() -> history.of(file)).get(0);
    }

    private long version(ApplicationReference file) {
        return files.existing(file).version();
    }

    private static DecisionForm form(Citation cited) {
        return new DecisionForm(
                Council.NAME, ApplicationStatus.DECLINED, null, List.of(), cited, "Hors des priorités", null);
    }

    private static <T> T as(Callable<T> useCase) throws Exception {
        return Acting.as(approver, TENANT, useCase);
    }
}

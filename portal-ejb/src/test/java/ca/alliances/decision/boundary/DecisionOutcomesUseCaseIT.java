package ca.alliances.decision.boundary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.Files;
import ca.alliances.decision.Citation;
import ca.alliances.decision.Condition;
import ca.alliances.decision.DecisionForm;
import ca.alliances.decision.DecisionView;
import ca.alliances.funding.EntryKind;
import ca.alliances.funding.LedgerLine;
import ca.alliances.funding.ShareReference;
import ca.alliances.funding.boundary.Envelopes;
import ca.alliances.funding.boundary.LedgerReconciliation;
import ca.alliances.notification.Mail;
import ca.alliances.shared.Money;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Outbox;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whatever a council decides: where the file stands, what the ledger has, what history and mail tell, and that a repeal undoes the money only. */
@ArquillianTest
class DecisionOutcomesUseCaseIT {
    private static final String TENANT = "arbj";
    private static final Money ASKED = Money.dollars(20_000);
    private static final Money LESS = Money.dollars(15_000);
    private static final String REASONS = "Le besoin est démontré";
    private static final String CONDITION = "Une reddition de comptes";
    private static final String REPEAL = "Une règle avait été oubliée";

    @Inject
    private Decisions decisions;

    @Inject
    private DecisionHistory history;

    @Inject
    private Files files;

    @Inject
    private Envelopes envelopes;

    @Inject
    private LedgerReconciliation reconciliation;

    private String approver;
    private String finance;
    private String applicant;

    @BeforeEach
    void aCouncil() throws Exception {
        approver = Council.in(TENANT);
        finance = Somebody.with("FINANCE", TENANT);
        applicant = Council.applicant(TENANT);
    }

    @Test
    void everyOutcomeStandsAsItWasRecordedAndARepealGivesTheMoneyBack() throws Exception {
        assertAll(Stream.of(ApplicationStatus.values())
                .filter(ApplicationStatus::isDecision)
                .map(outcome -> (Executable) () -> isRecordedAndRepealed(outcome)));
        assertEquals(List.of(), reconciliation.reconcile(new TenantId(TENANT)));
    }

    private void isRecordedAndRepealed(ApplicationStatus outcome) throws Exception {
        ApplicationReference file = new ApplicationReference("DC-2026-A-%04d".formatted(outcome.ordinal()));
        Council.recommended(TENANT, file, "Projet", ASKED, Money.dollars(30_000));
        Money before = free();
        decide(file, outcome);
        standsAs(outcome, file, before);
        keepsFromItsApplicantWhatTheEnvelopeHas(outcome, file);
        tells(file, outcome);
        repeal(file);
        isAsTheCommitteeLeftIt(file, outcome, before);
    }

    private void standsAs(ApplicationStatus outcome, ApplicationReference file, Money before) throws Exception {
        Optional<Money> granted = Optional.ofNullable(granted(outcome));
        ApplicationView view = as(approver, () -> files.existing(file));
        assertEquals(outcome, view.status());
        ApplicationView.Step last = view.history().get(view.history().size() - 1);
        assertEquals(List.of(outcome, REASONS), List.of(last.status(), last.reason()), outcome.name());
        assertEquals(before.minus(granted.orElse(Money.ZERO)), free(), outcome.name());
        assertEquals(
                granted.map(amount -> EntryKind.COMMITMENT + " " + amount).stream()
                        .toList(),
                ledger(file));
        DecisionView decision = as(approver, () -> history.of(file)).get(0);
        assertEquals(outcome, decision.outcome());
        assertEquals(granted, decision.amount());
        assertTrue(decision.stands());
    }

    private void keepsFromItsApplicantWhatTheEnvelopeHas(ApplicationStatus outcome, ApplicationReference file)
            throws Exception {
        DecisionView known = as(approver, () -> history.of(file)).get(0);
        DecisionView told = as(applicant, () -> history.of(file)).get(0);
        assertEquals(Optional.of("Quelqu’un"), known.recordedBy());
        assertFalse(outcome.isAcceptance() && known.checks().isEmpty(), outcome.name());
        assertEquals(REASONS, told.reasons());
        assertEquals(Optional.empty(), told.recordedBy());
        assertEquals(List.of(), told.checks());
    }

    private void tells(ApplicationReference file, ApplicationStatus outcome) throws Exception {
        String letter = letter(file, "une décision est prise");
        assertTrue(letter.contains(REASONS) && letter.contains(CONDITION), letter);
        Money granted = granted(outcome);
        assertEquals(granted != null, letter.contains("La somme accordée"), letter);
        if (granted != null) {
            assertTrue(
                    letter.contains(granted.equals(ASKED) ? "20\u00a0000,00\u00a0$" : "15\u00a0000,00\u00a0$"), letter);
        }
    }

    private void isAsTheCommitteeLeftIt(ApplicationReference file, ApplicationStatus outcome, Money before)
            throws Exception {
        ApplicationView view = as(approver, () -> files.existing(file));
        assertEquals(ApplicationStatus.RECOMMENDED, view.status(), "after the repeal of " + outcome);
        assertTrue(view.history().stream().anyMatch(step -> step.status() == outcome), "history keeps " + outcome);
        assertEquals(before, free(), "after the repeal of " + outcome);
        DecisionView decision = as(approver, () -> history.of(file)).get(0);
        assertEquals(outcome, decision.outcome());
        assertEquals(REPEAL, decision.repeal().orElseThrow().reason());
        assertEquals(granted(outcome) == null ? 0 : 2, ledger(file).size(), "a commitment and its release");
        assertTrue(letter(file, "annulée").contains(REPEAL));
    }

    private void decide(ApplicationReference file, ApplicationStatus outcome) throws Exception {
        DecisionForm form = new DecisionForm(
                Council.NAME,
                outcome,
                granted(outcome),
                List.of(new Condition(CONDITION, null)),
                Council.outside("2026-05-102-" + outcome.ordinal(), LocalDate.of(2026, 5, 6)),
                REASONS,
                null);
        as(approver, () -> {
            decisions.record(file, form, files.existing(file).version());
            return null;
        });
    }

    private void repeal(ApplicationReference file) throws Exception {
        Citation resolution = Council.outside("2026-06-110", LocalDate.of(2026, 6, 3));
        as(approver, () -> {
            decisions.repeal(file, resolution, REPEAL, files.existing(file).version());
            return null;
        });
    }

    /** What that outcome grants of what was asked; {@code null} when it grants nothing. */
    private static Money granted(ApplicationStatus outcome) {
        return switch (outcome) {
            case ACCEPTED, ACCEPTED_WITH_CONDITIONS -> ASKED;
            case ACCEPTED_IN_PART -> LESS;
            default -> null;
        };
    }

    private Money free() throws Exception {
        return as(finance, () -> envelopes.tree(envelopes.currentYear()))
                .total()
                .free();
    }

    /** What the ledger has about the file, the latest first. */
    private List<String> ledger(ApplicationReference file) throws Exception {
        List<LedgerLine> lines =
                as(finance, () -> envelopes.ledger(ShareReference.of(envelopes.currentYear(), "950"), 0, 100));
        return lines.stream()
                .filter(line -> file.value().equals(line.about()))
                .map(line -> line.kind() + " " + line.amount())
                .toList();
    }

    /** The one letter about the file since the last one was read. */
    private static String letter(ApplicationReference file, String subject) throws Exception {
        List<Mail> letters = Outbox.about(TENANT, file.value());
        assertEquals(1, letters.size(), subject);
        assertTrue(letters.get(0).subject().contains(subject), letters.get(0).subject());
        return letters.get(0).text();
    }

    private static <T> T as(String person, Callable<T> useCase) throws Exception {
        return Acting.as(person, TENANT, useCase);
    }
}

package ca.alliances.decision.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.FileToDecide;
import ca.alliances.application.boundary.DecisionSteps;
import ca.alliances.decision.Citation;
import ca.alliances.decision.Condition;
import ca.alliances.decision.Decision;
import ca.alliances.decision.DecisionForm;
import ca.alliances.decision.DecisionMade;
import ca.alliances.decision.DecisionRepealed;
import ca.alliances.decision.DecisionRules;
import ca.alliances.decision.PinnedChecks;
import ca.alliances.decision.Preview;
import ca.alliances.decision.Resolution;
import ca.alliances.decision.control.DecisionBook;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a body decides, before and after the vote. */
@Stateless
public class Decisions {
    @Inject
    private DecisionBook book;

    @Inject
    private DecisionSteps steps;

    @Inject
    private Purse purse;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** What the body looks at: the file's figures and rules, and the version that a decision hands back. */
    @Allowed(Action.DECIDE)
    public FileToDecide file(ApplicationReference reference) {
        return steps.toDecide(reference);
    }

    /**
     * What the rules say and what would be left, if the body granted that amount ({@code null}: none); changes nothing.
     *
     * @param version of the file as the page showed it
     * @throws RuleViolation {@code shared.changed-meanwhile} when somebody was faster
     */
    @Allowed(Action.DECIDE)
    public Preview preview(ApplicationReference reference, Money amount, String exception, long version) {
        FileToDecide file = steps.toDecide(reference, version);
        Optional<Purse.Content> content = content(file);
        return preview(looked(file, amount, exception, content), content, amount);
    }

    /**
     * Looks at what would be recorded, as {@link #record} does, without recording it.
     *
     * @throws RuleViolation as {@link #record}
     */
    @Allowed(Action.DECIDE)
    public Preview prepare(ApplicationReference reference, DecisionForm form, long version) {
        FileToDecide file = steps.locked(reference, version);
        Decision decision = decided(file, form);
        return preview(decision.checks(), content(file), decision.amount().orElse(null))
                .by(decision.resolution());
    }

    /**
     * Records what the body decided, moves the file, promises the money and, where that is asked, enters the resolution in the register, all or
     * nothing.
     *
     * @param version of the file as the page showed it
     * @throws RuleViolation when the register of the body has no such resolution, a rule blocks, the money is gone, somebody was faster, or the
     *     form is not in order
     */
    @Allowed(Action.DECIDE)
    public void record(ApplicationReference reference, DecisionForm form, long version) {
        FileToDecide file = steps.locked(reference, version);
        Decision decision = decided(file, form);
        Act act = decision.recorded();
        // Locks the share before a row that points to it does so more weakly: of two at once, each would wait for the
        // other.
        decision.share()
                .ifPresent(share -> purse.commit(
                        share,
                        new Purse.Promise(
                                reference,
                                decision.amount().orElseThrow(),
                                decision.resolution().number(),
                                act)));
        book.add(decision, form.cited());
        Money granted = decision.amount().orElse(null);
        List<String> conditions =
                decision.conditions().stream().map(Condition::text).toList();
        steps.decide(reference, form.outcome(), decision.reasons(), granted, conditions);
        happenings.fire(new DecisionMade(reference, form.outcome(), granted, decision.resolution(), act));
    }

    /**
     * Looks at what a body may be about to resolve at its table, while there is no resolution yet, and locks all that {@link #record} changes,
     * in the same order.
     *
     * @param form cites nothing
     * @param version of the file as it is locked in this transaction
     * @throws RuleViolation as {@link #record}
     */
    @Allowed(Action.DECIDE)
    public void weigh(ApplicationReference reference, DecisionForm form, long version) {
        FileToDecide file = steps.locked(reference, version);
        requireToSpeakFor(form.body(), file);
        Terms terms = terms(file, form);
        Decision.requireInOrder(form, terms.checks());
        book.hold();
        if (terms.share() != null) {
            purse.hold(terms.share());
        }
    }

    private Decision decided(FileToDecide file, DecisionForm form) {
        requireToSpeakFor(form.body(), file);
        requireToRegister(form.body(), file, form.cited());
        Citation cited = book.cited(file.reference(), form.body(), form.cited(), null);
        if (book.knows(file.reference(), cited.number())) {
            throw new RuleViolation("decision.resolution-used", cited.number());
        }
        Terms terms = terms(file, form);
        return new Decision(
                file.reference(), form.by(cited), terms.granted(), terms.share(), terms.checks(), person.act());
    }

    /** What a form comes to: what is granted out of which share, both {@code null} when nothing is, and what the rules say. */
    private record Terms(Money granted, String share, PinnedChecks checks) {}

    private Terms terms(FileToDecide file, DecisionForm form) {
        Money granted = DecisionRules.granted(
                form.outcome(), form.amount(), file.request().amounts().requested());
        Optional<Purse.Content> content = content(file);
        if (granted != null && content.isEmpty()) {
            throw new RuleViolation("decision.no-share", year().toString());
        }
        String share = granted == null ? null : content.orElseThrow().share();
        return new Terms(granted, share, looked(file, granted, form.exception(), content));
    }

    private static PinnedChecks looked(
            FileToDecide file, Money amount, String exception, Optional<Purse.Content> content) {
        Money left = content.map(Purse.Content::free).orElse(Money.ZERO);
        return DecisionRules.look(file.rules(), file.request(), amount, exception, left);
    }

    private static Preview preview(PinnedChecks checks, Optional<Purse.Content> content, Money amount) {
        Money taken = amount == null ? Money.ZERO : amount;
        return content.map(share -> new Preview(
                        checks.all(), share.title(), share.free(), share.free().minus(taken), null))
                .orElseGet(() -> new Preview(checks.all(), null, null, null, null));
    }

    /**
     * Records that the body took its last decision back: the money is free again and the file stands as the committee left it.
     *
     * @param version of the file as the page showed it
     * @throws RuleViolation when somebody was faster, the register of the body has no such resolution, or the reason is missing
     */
    @Allowed(Action.REPEAL_DECISION)
    public void repeal(ApplicationReference reference, Citation cited, String reason, long version) {
        FileToDecide file = steps.lockedToRepeal(reference, version);
        Act act = person.act();
        Decision last = book.standing(reference).orElseThrow(NotFound::new);
        person.require(Action.REPEAL_DECISION, ties(last.body(), file));
        requireToRegister(last.body(), file, cited);
        Resolution resolution = book.cited(reference, last.body(), cited, last).resolution();
        last.repeal(resolution, reason, act);
        last.share()
                .ifPresent(share -> purse.release(
                        share, new Purse.Promise(reference, last.amount().orElseThrow(), resolution.number(), act)));
        book.keepRepeal(last, cited);
        steps.repeal(reference, reason);
        happenings.fire(new DecisionRepealed(reference, resolution, act));
    }

    /** A person may write down what one body of the pipeline decides and not what another does. */
    private void requireToSpeakFor(String body, FileToDecide file) {
        if (!file.bodies().contains(body)) {
            throw new NotFound();
        }
        person.require(Action.DECIDE, ties(body, file));
    }

    private void requireToRegister(String body, FileToDecide file, Citation cited) {
        if (cited.outside()) {
            person.require(Action.REGISTER_RESOLUTION, ties(body, file));
        }
    }

    private static Ties ties(String body, FileToDecide file) {
        return new Ties(file.territory(), Set.of(body), false, file.status().name());
    }

    /** The share of the territory that has charge of the file, in the fiscal year of today. */
    private Optional<Purse.Content> content(FileToDecide file) {
        return purse.of(file.territory(), year());
    }

    private FiscalYear year() {
        return FiscalYear.of(Quebec.date(person.act().at()));
    }
}

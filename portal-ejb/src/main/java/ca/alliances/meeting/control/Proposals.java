package ca.alliances.meeting.control;

import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.AgendaItem;
import ca.alliances.meeting.Forwarded;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.MotionState;
import ca.alliances.meeting.ProjectEffect;
import ca.alliances.meeting.Sitting;
import ca.alliances.meeting.boundary.Consequence;
import ca.alliances.meeting.boundary.Consequence.Proposal;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.shared.Action;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Looks at what a motion would entail, and carries it out when it was adopted. */
@ApplicationScoped
public class Proposals {
    @Inject
    private TableDesk tables;

    @Inject
    private Sittings sittings;

    @Inject
    private Motions motions;

    @Inject
    private Register register;

    @Inject
    private Repeals repeals;

    @Inject
    @Any
    private Instance<Consequence> consequences;

    /** @throws RuleViolation when it may not be put, or a rule stands against what it entails */
    public void requirePossible(Meeting meeting, MotionForm form, Instant now) {
        List<AgendaItem> items =
                form.items().stream().map(meeting.agenda()::existing).toList();
        if (items.isEmpty() || items.stream().anyMatch(item -> !item.kind().decides())) {
            throw new RuleViolation("meeting.item-undecidable");
        }
        if (items.size() > 1 && items.stream().anyMatch(item -> !item.isConsent())) {
            throw new RuleViolation("meeting.item-no-consent");
        }
        items.stream().flatMap(item -> item.forwarded().stream()).forEach(this::requireInForce);
        requireHeard(meeting, form, now);
        requireNoneBefore(meeting, form);
        if (form.terms().binding()) {
            items.forEach(item -> followed(meeting, item, form.effect(), Consequence::requirePossible));
        }
        requireRepealable(meeting, Optional.ofNullable(form.repeals()));
    }

    /** What the table below has repealed meanwhile is not taken up. */
    private void requireInForce(Forwarded forwarded) {
        requireInForce(register.require(forwarded.name()));
    }

    /** The same as it is now; the register is locked after a file (ADR 0014). */
    private void requireStillInForce(Forwarded forwarded) {
        requireInForce(register.hold(forwarded.name()).orElseGet(() -> register.require(forwarded.name())));
    }

    private static void requireInForce(ResolutionFact fact) {
        if (fact.repealedBy() != null) {
            throw new RuleViolation("meeting.forwarded-repealed", fact.number(), fact.repealedBy());
        }
    }

    /** Who puts or supports it is there and keeps away from none of its items. */
    private void requireHeard(Meeting meeting, MotionForm form, Instant now) {
        Sitting sitting = sittings.of(meeting);
        for (String seat : form.seconder() == null ? List.of(form.mover()) : List.of(form.mover(), form.seconder())) {
            if (sitting.away(form.items(), now).contains(seat)) {
                throw new RuleViolation("meeting.mover-recused");
            }
            if (sitting.present(seat, now).isEmpty()) {
                throw new RuleViolation("meeting.mover-absent");
            }
        }
    }

    /** One motion at a time moves a project or adopts minutes. */
    private void requireNoneBefore(Meeting meeting, MotionForm form) {
        boolean waiting = motions.of(meeting).stream()
                .filter(each -> each.state() == MotionState.PUT && each.effect().isPresent())
                .anyMatch(each -> form.effect() != null && each.items().equals(form.items()));
        if (waiting) {
            throw new RuleViolation("meeting.motion-waiting");
        }
    }

    /** The same for one that was put before. */
    public void requirePossible(Meeting meeting, Motion motion) {
        if (motion.terms().binding()) {
            followed(meeting, motion, Consequence::requirePossible);
        }
        motion.items().stream()
                .map(meeting.agenda()::existing)
                .flatMap(item -> item.forwarded().stream())
                .forEach(this::requireStillInForce);
        requireRepealable(meeting, motion.repeals());
    }

    private void requireRepealable(Meeting meeting, Optional<String> number) {
        number.map(each -> new BodyNumber(
                        tables.existing(meeting.table(), Action.RUN_MEETING).registered(), each))
                .ifPresent(repeals::requirePossible);
    }

    /** Carries out what was resolved. */
    public void carryOut(Meeting meeting, Motion motion, Consequence.Ground ground) {
        followed(meeting, motion, (consequence, proposal) -> consequence.carryOut(proposal, ground));
    }

    private void followed(Meeting meeting, Motion motion, BiConsumer<Consequence, Proposal> step) {
        ProjectEffect effect = motion.effect().orElse(null);
        motion.items().forEach(item -> followed(meeting, meeting.agenda().existing(item), effect, step));
    }

    private void followed(
            Meeting meeting, AgendaItem item, ProjectEffect effect, BiConsumer<Consequence, Proposal> step) {
        proposal(meeting, item, effect).ifPresent(each -> step.accept(consequence(item.kind()), each));
    }

    private Optional<Proposal> proposal(Meeting meeting, AgendaItem item, ProjectEffect effect) {
        TableFacts table = tables.existing(meeting.table(), Action.RUN_MEETING);
        if (item.kind() == ItemKind.PROJECT) {
            return Optional.ofNullable(effect)
                    .map(each -> new Proposal(table.body(), item.project().orElseThrow(), each));
        }
        return item.adopts().map(minutes -> new Proposal(table.body(), minutes.value(), null));
    }

    private Consequence consequence(ItemKind kind) {
        return consequences.stream()
                .filter(each -> each.of() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing carries out " + kind));
    }
}

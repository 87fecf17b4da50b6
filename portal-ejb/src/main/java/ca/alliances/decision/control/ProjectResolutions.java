package ca.alliances.decision.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.control.FileAccess;
import ca.alliances.decision.Citation;
import ca.alliances.decision.Condition;
import ca.alliances.decision.DecisionForm;
import ca.alliances.decision.boundary.Decisions;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.ProjectEffect;
import ca.alliances.meeting.boundary.Consequence;
import ca.alliances.review.Quorum;
import ca.alliances.review.boundary.Committees;
import ca.alliances.review.boundary.Committees.Advice;
import ca.alliances.shared.Action;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A table's resolution about a project moves it: a committee's is its advice, a deciding body's its decision. */
@ApplicationScoped
public class ProjectResolutions implements Consequence {
    @Inject
    private FileAccess access;

    @Inject
    private TableSteps steps;

    @Inject
    private Committees committees;

    @Inject
    private Decisions decisions;

    @Override
    public ItemKind of() {
        return ItemKind.PROJECT;
    }

    /**
     * @throws RuleViolation what {@link TableSteps#require}, {@link Committees#weigh} and {@link Decisions#weigh} say, or
     *     {@code decision.meeting-scores-missing}
     */
    @Override
    public void requirePossible(Proposal proposal) {
        Application file = file(proposal);
        if (file.status() == ApplicationStatus.IN_REVIEW) {
            requireScored(file.reference());
            committees.weigh(file.reference(), advice(proposal.effect()));
        } else {
            decisions.weigh(file.reference(), decision(proposal, null), file.version());
        }
    }

    @Override
    public void carryOut(Proposal proposal, Ground ground) {
        Application file = file(proposal);
        if (file.status() == ApplicationStatus.IN_REVIEW) {
            committees.resolve(file.reference(), advice(proposal.effect()));
        } else {
            Citation cited = Citation.registered(ground.number());
            decisions.record(file.reference(), decision(proposal, cited), file.version());
        }
    }

    /** The file as it stands, which nobody else touches until the end of the transaction. */
    private Application file(Proposal proposal) {
        Application file = access.locked(new ApplicationReference(proposal.about()), Action.READ_APPLICATION);
        steps.require(proposal.body(), file, proposal.effect().outcome());
        return file;
    }

    /** A table votes on what its committee has scored: nobody gives a reason for less there. */
    private void requireScored(ApplicationReference reference) {
        Quorum quorum = committees.quorum(reference);
        if (!quorum.isReached()) {
            throw new RuleViolation("decision.meeting-scores-missing", quorum.present(), quorum.needed());
        }
    }

    private static Advice advice(ProjectEffect effect) {
        boolean favourable = ApplicationStatus.RECOMMENDED.name().equals(effect.outcome());
        return new Advice(
                favourable, effect.amount().orElse(null), effect.conditions().orElse(null), effect.reasons(), null);
    }

    private static DecisionForm decision(Proposal proposal, Citation cited) {
        ProjectEffect effect = proposal.effect();
        List<Condition> conditions = effect.conditions().stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> new Condition(line, null))
                .toList();
        return new DecisionForm(
                proposal.body(),
                ApplicationStatus.valueOf(effect.outcome()),
                effect.amount().orElse(null),
                conditions,
                cited,
                effect.reasons(),
                null);
    }
}

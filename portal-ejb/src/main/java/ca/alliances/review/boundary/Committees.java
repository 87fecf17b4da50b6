package ca.alliances.review.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.PipelineStage;
import ca.alliances.intake.RuleCheck;
import ca.alliances.intake.StageKind;
import ca.alliances.review.Points;
import ca.alliances.review.Quorum;
import ca.alliances.review.Recommendation;
import ca.alliances.review.RecommendationView;
import ca.alliances.review.ReviewRound;
import ca.alliances.review.control.ReviewRepository;
import ca.alliances.review.control.SummaryOfRound;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Money;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts a file before its committee, and records what the committee advises. */
@Stateless
public class Committees {
    @Inject
    private FileAccess access;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private SummaryOfRound summaries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<ApplicationMoved> moved;

    /**
     * What a secretary writes down of the committee's advice.
     *
     * @param amount {@code null} when against
     * @param conditions one a line
     * @param quorumReason why it is recorded without a quorum, or {@code null}
     */
    public record Advice(boolean favourable, Money amount, String conditions, String advice, String quorumReason) {}

    /**
     * The committee before which the file would come.
     *
     * @throws NotFound when the person may not put it before one now
     * @throws RuleViolation {@code review.no-committee}
     */
    @Allowed(Action.OPEN_REVIEW)
    public String committee(ApplicationReference reference) {
        return committeeOf(access.opened(reference, Action.OPEN_REVIEW));
    }

    /**
     * Puts it before its committee, whose members then declare and score; a file that came back gets a new round.
     *
     * @param version of the file that the page showed
     */
    @Allowed(Action.OPEN_REVIEW)
    public void open(ApplicationReference reference, long version) {
        Application application = access.locked(reference, Action.OPEN_REVIEW);
        application.requireVersion(version);
        int number = reviews.rounds(reference).size() + 1;
        reviews.add(new ReviewRound(reference, number, committeeOf(application), person.act()));
        moved.fire(application.beginReview(person.act()));
    }

    /** What the rules of the call say to that amount. */
    @Allowed(Action.RECOMMEND)
    public List<RuleCheck> checks(ApplicationReference reference, Money amount) {
        Application application = access.opened(reference, Action.RECOMMEND);
        return applications.call(application.call()).rules().checkGranting(application.request(), amount);
    }

    /**
     * Records what the committee advises, which ends its work on the file for now.
     *
     * @param version of the file that the page showed
     * @param seen version of the scores that it showed
     * @throws RuleViolation {@code review.quorum-missing}, {@code review.amount-too-high}, {@code review.amount-missing},
     *     {@code review.advice-missing}, {@code shared.changed-meanwhile}
     */
    @Allowed(Action.RECOMMEND)
    public void recommend(ApplicationReference reference, long version, long seen, Advice advice) {
        Application application = access.locked(reference, Action.RECOMMEND);
        application.requireVersion(version);
        ReviewRound round = reviews.lockedRound(reference);
        if (seen != summaries.version(application, round)) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        advise(application, round, advice);
    }

    /**
     * Looks at what a committee may be about to resolve at its table, and locks the file; records nothing.
     *
     * @throws RuleViolation as {@link #resolve}
     */
    @Allowed(Action.RECOMMEND)
    public void weigh(ApplicationReference reference, Advice advice) {
        Application application = access.locked(reference, Action.RECOMMEND);
        ReviewRound round = reviews.lastRound(reference);
        round.requireMayRecommend(
                recommendation(advice, summaries.average(application, round)),
                application.requested(),
                summaries.quorum(application, round));
    }

    /**
     * Records what the committee resolved at its table, on the scores as they stand.
     *
     * @throws RuleViolation as {@link #recommend}; {@code shared.changed-meanwhile} when scores became final while the vote was closed
     */
    @Allowed(Action.RECOMMEND)
    public void resolve(ApplicationReference reference, Advice advice) {
        Application application = access.locked(reference, Action.RECOMMEND);
        // What is read without a lock is as it was when the transaction began, sheets too; what is locked is as it is
        // now.
        long begun = reviews.lastRound(reference).version();
        ReviewRound round = reviews.lockedRound(reference);
        round.requireVersion(begun);
        advise(application, round, advice);
    }

    private void advise(Application application, ReviewRound round, Advice advice) {
        round.recommend(
                recommendation(advice, summaries.average(application, round)),
                application.requested(),
                summaries.quorum(application, round));
        moved.fire(advised(application, advice, person.act()));
    }

    /** How many have scored, and how many it takes. */
    @Allowed(Action.RECOMMEND)
    public Quorum quorum(ApplicationReference reference) {
        Application application = access.opened(reference, Action.RECOMMEND);
        return summaries.quorum(application, reviews.lastRound(reference));
    }

    /**
     * What the committee advised last, if it did; past advices stay.
     *
     * @throws NotFound when the person may not read its scores
     */
    @Allowed(Action.READ_SCORES)
    public Optional<RecommendationView> of(ApplicationReference reference) {
        return all(reference).stream().findFirst();
    }

    /** Every advice on the file, the last one first. */
    @Allowed(Action.READ_SCORES)
    public List<RecommendationView> all(ApplicationReference reference) {
        access.opened(reference, Action.READ_SCORES);
        return reviews.rounds(reference).stream()
                .map(RecommendationView::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Recommendation recommendation(Advice advice, Points average) {
        return new Recommendation(
                advice.favourable(),
                advice.amount(),
                advice.conditions(),
                advice.advice(),
                advice.quorumReason(),
                average,
                person.act());
    }

    private static ApplicationMoved advised(Application application, Advice advice, Act act) {
        return advice.favourable()
                ? application.recommend(advice.advice(), act)
                : application.recommendAgainst(advice.advice(), act);
    }

    private String committeeOf(Application application) {
        return applications.call(application.call()).stagesFor(application.requested()).stream()
                .filter(stage -> stage.kind() == StageKind.REVIEW)
                .map(PipelineStage::bodyName)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("review.no-committee"));
    }
}

package ca.alliances.review.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.Role;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.CallCriterion;
import ca.alliances.review.Points;
import ca.alliances.review.ReviewRound;
import ca.alliances.review.ReviewSummary;
import ca.alliances.review.Score;
import ca.alliances.review.ScoreSheet;
import ca.alliances.review.Scoring;
import ca.alliances.review.control.ReviewRepository;
import ca.alliances.review.control.SummaryOfRound;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A member scores a file; when all have, or the advice is recorded, the committee reads the scores. */
@Stateless
public class Scores {
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
    private Event<Happening> happenings;

    /** @throws NotFound when the member may not score it: not before his committee, not declared, recused */
    @Allowed(Action.SCORE_APPLICATION)
    public Scoring mine(ApplicationReference reference) {
        Application application = declared(access.opened(reference, Action.SCORE_APPLICATION));
        Optional<ScoreSheet> sheet = reviews.sheet(reviews.lastRound(reference), person.subject());
        List<CallCriterion> criteria = criteria(application);
        return new Scoring(
                reference,
                application.outline().title(),
                sheet.map(ScoreSheet::version).orElse(0L),
                lines(criteria, sheet.map(ScoreSheet::byCriterion).orElse(Map.of())),
                sheet.map(each -> each.total(criteria)).orElse(new Points(0)),
                sheet.map(ScoreSheet::changedAt).orElse(null),
                sheet.flatMap(ScoreSheet::finalisedAt).orElse(null));
    }

    /**
     * Keeps what the member thinks so far.
     *
     * @param version of the sheet that the page showed, 0 before the first
     * @throws RuleViolation {@code shared.changed-meanwhile}, {@code review.scores-final}, {@code review.round-over}
     */
    @Allowed(Action.SCORE_APPLICATION)
    public void keep(ApplicationReference reference, long version, List<Score> scores) {
        Application application = declared(access.opened(reference, Action.SCORE_APPLICATION));
        sheet(application, reviews.lastRound(reference), version).keep(scores, person.act());
    }

    /**
     * Keeps them for good, while nobody records the advice of the committee.
     *
     * @throws RuleViolation {@code review.score-missing}, {@code review.comment-missing} with the place of the criterion, and as {@link #keep}
     */
    @Allowed(Action.SCORE_APPLICATION)
    public void finalise(ApplicationReference reference, long version, List<Score> scores) {
        Application application = declared(access.locked(reference, Action.SCORE_APPLICATION));
        ScoreSheet sheet = sheet(application, reviews.movedRound(reference), version);
        sheet.keep(scores, person.act());
        sheet.finalise(person.act());
        happenings.fire(new Noted("review.scored", reference.value(), person.act(), null));
    }

    /**
     * Where the committee stands.
     *
     * @throws NotFound as long as the scores are not {@linkplain #areOpen open}
     */
    @Allowed(Action.READ_SCORES)
    public ReviewSummary summary(ApplicationReference reference) {
        Application application = access.opened(reference, Action.READ_SCORES);
        ReviewRound round = reviews.lastRound(reference);
        ReviewSummary summary = summaries.of(application, round, person.may(Action.READ_INTERESTS));
        if (isLed(application, round, summary)) {
            throw new NotFound();
        }
        return summary;
    }

    /**
     * Whether this person may read the scores now. Nobody is led by the scores of others: not who still scores, whatever his other roles, and
     * a member of the committee not before all have scored.
     */
    @Allowed(Action.READ_SCORES)
    public boolean areOpen(ApplicationReference reference) {
        Application application = access.opened(reference, Action.READ_SCORES);
        ReviewRound round = reviews.lastRound(reference);
        return !isLed(application, round, summaries.of(application, round, false));
    }

    private boolean isLed(Application application, ReviewRound round, ReviewSummary summary) {
        if (!round.isOpen()) {
            return false;
        }
        boolean scores = access.may(Action.SCORE_APPLICATION, application)
                && reviews.sheet(round, person.subject())
                        .filter(ScoreSheet::isFinal)
                        .isEmpty();
        boolean onlyMember = !person.mayWithout(Role.REVIEWER, Action.READ_SCORES, access.ties(application));
        return scores || onlyMember && summary.isUnfinished();
    }

    private Application declared(Application application) {
        reviews.declaration(reviews.lastRound(application.reference()), person.subject())
                .filter(each -> !each.isInterest())
                .orElseThrow(NotFound::new);
        return application;
    }

    private ScoreSheet sheet(Application application, ReviewRound round, long version) {
        ScoreSheet sheet = reviews.sheet(round, person.subject()).orElseGet(() -> begun(application, round));
        if (version != 0 || sheet.version() > 1) {
            sheet.requireVersion(version);
        }
        return sheet;
    }

    private ScoreSheet begun(Application application, ReviewRound round) {
        ScoreSheet sheet = new ScoreSheet(round, criteria(application), person.act());
        reviews.add(sheet);
        return sheet;
    }

    private List<CallCriterion> criteria(Application application) {
        return applications.call(application.call()).criteria();
    }

    private static List<Scoring.Line> lines(List<CallCriterion> criteria, Map<Integer, Score> given) {
        return criteria.stream()
                .map(each -> line(each, given.getOrDefault(each.position(), new Score(each.position(), null, null))))
                .toList();
    }

    private static Scoring.Line line(CallCriterion criterion, Score score) {
        return new Scoring.Line(
                criterion.position(),
                criterion.title(),
                criterion.weight(),
                criterion.isEliminatory(),
                score.score(),
                score.comment());
    }
}

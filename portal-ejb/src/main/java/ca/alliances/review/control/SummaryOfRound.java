package ca.alliances.review.control;

import ca.alliances.application.Application;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.intake.CallCriterion;
import ca.alliances.review.InterestDeclaration;
import ca.alliances.review.Points;
import ca.alliances.review.Quorum;
import ca.alliances.review.RecommendationView;
import ca.alliances.review.ReviewRound;
import ca.alliances.review.ReviewSummary;
import ca.alliances.review.ReviewSummary.Criterion;
import ca.alliances.review.ReviewSummary.Member;
import ca.alliances.review.ReviewSummary.Remark;
import ca.alliances.review.ReviewSummary.State;
import ca.alliances.review.Score;
import ca.alliances.review.ScoreSheet;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes of a round what is read of it; the scores of who has an interest are left out. */
@ApplicationScoped
public class SummaryOfRound {
    @Inject
    private ReviewRepository reviews;

    @Inject
    private CommitteeQueries committees;

    @Inject
    private OwnFiles own;

    @Inject
    private YearlyHints yearly;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private Clock clock;

    /** As it stands now; the reasons of interests only when they may be known. */
    public ReviewSummary of(Application application, ReviewRound round, boolean withReasons) {
        List<CallCriterion> criteria = applications.call(application.call()).criteria();
        Map<String, String> members = members(application, round);
        Set<String> recused = interested(application);
        List<ScoreSheet> counting = finals(round, recused);
        List<Criterion> lines = criteria.stream()
                .map(each -> criterion(each, counting, members))
                .toList();
        return new ReviewSummary(
                application.reference(),
                application.outline().title(),
                round.committee(),
                round.number(),
                version(round, counting),
                lines,
                average(criteria, counting),
                lines.stream().anyMatch(SummaryOfRound::fails),
                quorum(members.keySet(), recused, counting),
                members(members, recused, round, withReasons),
                RecommendationView.of(round));
    }

    /** As {@link ReviewSummary#version} has it. A final sheet never changes, so whose sheets count says all. */
    public long version(Application application, ReviewRound round) {
        return version(round, finals(round, interested(application)));
    }

    private static long version(ReviewRound round, List<ScoreSheet> counting) {
        return 31 * round.version()
                + counting.stream().map(ScoreSheet::subject).toList().hashCode();
    }

    /** How many have scored and how many it takes. */
    public Quorum quorum(Application application, ReviewRound round) {
        Set<String> recused = interested(application);
        return quorum(members(application, round).keySet(), recused, finals(round, recused));
    }

    /** The mean of the final totals; zero when there is none. */
    public Points average(Application application, ReviewRound round) {
        return average(applications.call(application.call()).criteria(), finals(round, interested(application)))
                .orElse(new Points(0));
    }

    private static Quorum quorum(Set<String> members, Set<String> recused, List<ScoreSheet> counting) {
        int present = (int) counting.stream()
                .filter(each -> members.contains(each.subject()))
                .count();
        return new Quorum(
                members.size(), (int) members.stream().filter(recused::contains).count(), present);
    }

    private Map<String, String> members(Application application, ReviewRound round) {
        return committees.members(
                round.committee(), application.managingTerritory().orElse(null), today());
    }

    /** Everybody who has an interest in that file: by what he declared in any round, or because it is his own. */
    public Set<String> interested(Application application) {
        Set<String> away = new HashSet<>(committees.recused(application.reference()));
        away.addAll(own.people(application));
        return away;
    }

    private List<ScoreSheet> finals(ReviewRound round, Set<String> recused) {
        return reviews.sheets(round).stream()
                .filter(ScoreSheet::isFinal)
                .filter(each -> !recused.contains(each.subject()))
                .toList();
    }

    private static Optional<Points> average(List<CallCriterion> criteria, List<ScoreSheet> counting) {
        return counting.isEmpty()
                ? Optional.empty()
                : Optional.of(Points.mean(
                        counting.stream().map(each -> each.total(criteria)).toList()));
    }

    private static Criterion criterion(CallCriterion criterion, List<ScoreSheet> counting, Map<String, String> names) {
        List<Integer> scores = counting.stream()
                .map(each -> each.byCriterion().get(criterion.position()))
                .filter(Objects::nonNull)
                .map(Score::score)
                .sorted()
                .toList();
        return new Criterion(
                criterion.position(),
                criterion.title(),
                criterion.weight(),
                criterion.isEliminatory(),
                mean(scores),
                scores.isEmpty() ? null : scores.get(0),
                scores.isEmpty() ? null : scores.get(scores.size() - 1),
                remarks(criterion, counting, names));
    }

    private static BigDecimal mean(List<Integer> scores) {
        return scores.isEmpty()
                ? null
                : BigDecimal.valueOf(scores.stream().mapToInt(Integer::intValue).sum())
                        .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
    }

    private static List<Remark> remarks(CallCriterion criterion, List<ScoreSheet> counting, Map<String, String> names) {
        return counting.stream()
                .filter(each -> each.byCriterion().containsKey(criterion.position()))
                .map(each -> remark(each.byCriterion().get(criterion.position()), names.get(each.subject())))
                .filter(each -> each.comment() != null)
                .toList();
    }

    private static Remark remark(Score score, String name) {
        return new Remark(name, score.score(), score.comment());
    }

    private static boolean fails(Criterion line) {
        return line.eliminatory() && line.mean() != null && line.mean().compareTo(BigDecimal.valueOf(2)) < 0;
    }

    private List<Member> members(
            Map<String, String> names, Set<String> recused, ReviewRound round, boolean withReasons) {
        Map<String, InterestDeclaration> declared = reviews.declarations(round).stream()
                .collect(Collectors.toMap(InterestDeclaration::subject, Function.identity()));
        Map<String, ScoreSheet> sheets =
                reviews.sheets(round).stream().collect(Collectors.toMap(ScoreSheet::subject, Function.identity()));
        Set<String> hinted =
                withReasons ? yearly.of(names.keySet(), round.application()).keySet() : Set.of();
        return names.entrySet().stream()
                .map(each -> new Member(
                        each.getValue(),
                        state(each.getKey(), recused, declared, sheets),
                        withReasons ? reason(declared.get(each.getKey())) : null,
                        hinted.contains(each.getKey()) && !recused.contains(each.getKey())))
                .toList();
    }

    private static String reason(InterestDeclaration declared) {
        return declared == null ? null : declared.reason().orElse(null);
    }

    private static State state(
            String subject,
            Set<String> recused,
            Map<String, InterestDeclaration> declared,
            Map<String, ScoreSheet> sheets) {
        if (recused.contains(subject)) {
            return State.RECUSED;
        }
        if (!declared.containsKey(subject)) {
            return State.UNDECLARED;
        }
        return sheets.containsKey(subject) && sheets.get(subject).isFinal() ? State.FINAL : State.SCORING;
    }

    private LocalDate today() {
        return Quebec.date(clock.instant());
    }
}

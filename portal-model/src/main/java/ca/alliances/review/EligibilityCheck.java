package ca.alliances.review;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.Section;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One look of an agent at whether a file is complete and eligible: a draft that may be kept until it is {@linkplain #conclude concluded}, then fixed. */
@Entity
@Table(name = "eligibility_check")
@NamedQuery(
        name = EligibilityCheck.OF_FILE,
        query = "select c from EligibilityCheck c where c.application = :reference order by c.number desc")
public class EligibilityCheck extends TenantOwned {
    /** Named query with parameter {@code reference}; the last one first. */
    public static final String OF_FILE = "EligibilityCheck.ofFile";

    @Column(name = "application_reference")
    private ApplicationReference application;

    @Column(name = "number")
    private int number;

    @Column(name = "answers")
    private String answers;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CheckOutcome outcome;

    @Column(name = "sections")
    private String sections;

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    /** For JPA. */
    protected EligibilityCheck() {}

    /** The next look at a file. */
    public EligibilityCheck(ApplicationReference application, int number, CheckFindings findings, Act act) {
        this.application = application;
        this.number = number;
        keep(findings, act);
    }

    /** Keeps what was found so far. */
    public void keep(CheckFindings findings, Act act) {
        if (isConcluded()) {
            throw new RuleViolation("review.check-concluded");
        }
        answers = findings.answers().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
        sections = findings.sections().stream().map(Section::name).sorted().collect(Collectors.joining(" "));
        outcome = findings.outcome();
        reasons = findings.reasons();
        checkedBy = act.actor();
        checkedAt = act.at();
    }

    /** Ends it, when what follows is borne out by what was found. */
    public void conclude(Act act) {
        if (isConcluded()) {
            throw new RuleViolation("review.check-concluded");
        }
        requireOutcome();
        checkedBy = act.actor();
        concludedAt = act.at();
    }

    /** @throws RuleViolation when something that the outcome needs is missing */
    public void requireOutcome() {
        CheckFindings found = findings();
        if (outcome == null) {
            throw new RuleViolation("review.outcome-missing");
        }
        if (outcome != CheckOutcome.ADMISSIBLE && reasons == null) {
            throw new RuleViolation("application.reason-missing");
        }
        switch (outcome) {
            case ADMISSIBLE -> requireAllYes(found.answers());
            case INADMISSIBLE -> require(found.answers().containsValue(CheckAnswer.NO), "review.no-ground");
            case RETURN -> require(!found.sections().isEmpty(), "review.sections-missing");
        }
    }

    private static void requireAllYes(Map<CheckQuestion, CheckAnswer> given) {
        require(given.size() == CheckQuestion.values().length, "review.check-unanswered");
        require(!given.containsValue(CheckAnswer.NO), "review.check-has-no");
    }

    private static void require(boolean kept, String key) {
        if (!kept) {
            throw new RuleViolation(key);
        }
    }

    /** What was found. */
    public CheckFindings findings() {
        Map<CheckQuestion, CheckAnswer> given = new EnumMap<>(CheckQuestion.class);
        words(answers)
                .map(each -> each.split("="))
                .forEach(pair -> given.put(CheckQuestion.valueOf(pair[0]), CheckAnswer.valueOf(pair[1])));
        Set<Section> named = words(sections)
                .map(Section::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
        return new CheckFindings(given, outcome, named, reasons);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(" ")).filter(each -> !each.isEmpty());
    }

    /** Whether it is fixed. */
    public boolean isConcluded() {
        return concludedAt != null;
    }

    /** Which look it is, from 1. */
    public int number() {
        return number;
    }

    /** Who looked last. */
    public String checkedBy() {
        return checkedBy;
    }

    /** When. */
    public Instant checkedAt() {
        return checkedAt;
    }
}

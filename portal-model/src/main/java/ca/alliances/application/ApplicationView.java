package ca.alliances.application;

import ca.alliances.intake.CallContact;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.Request;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An application as those read it who may; a copy, which changes nothing.
 *
 * @param version what a page hands back with a change
 */
public record ApplicationView(
        ApplicationReference reference,
        long version,
        Standing standing,
        Applicant applicant,
        UnderCall call,
        Project project,
        Budget budget,
        List<Step> history) {

    /**
     * Where it stands.
     *
     * @param submittedAt when it was handed in last, {@code null} before
     * @param asHandedIn whether this is what it said then, because its applicant is changing it
     */
    public record Standing(ApplicationStatus status, Instant changedAt, Instant submittedAt, boolean asHandedIn) {}

    /** Who asks. */
    public record Applicant(OrganizationReference organization, String name) {}

    /** Under which call, the name in French of the territory that has charge of it, {@code null} for the whole tenant, and whom to ask. */
    public record UnderCall(
            CallReference reference, Bilingual title, String territory, Optional<CallContact> contact) {}

    /** What the applicant writes, apart from the budget. */
    public record Project(
            ProjectOutline outline,
            String territory,
            ProjectNeed need,
            ProjectPlan plan,
            Optional<String> exceptionReason,
            List<Answer> answers,
            List<Declared> declared) {}

    /** How it answers a priority of the call. */
    public record Answer(String code, Bilingual title, String text) {}

    /** A declaration, by whom and when. */
    public record Declared(Declaration declaration, String signer, Instant at) {}

    /** A step of its life; the name of who took it and the reason may be {@code null}. */
    public record Step(ApplicationStatus status, Instant at, String by, String reason) {}

    /** What it asks of the fund. */
    public Money requested() {
        return budget.requested();
    }

    /** What the rules of the call look at, without the balance. */
    public Request request() {
        return new Request(
                budget.amounts(),
                project.plan().start().orElse(null),
                project.plan().end().orElse(null),
                project.exceptionReason().orElse(null),
                null);
    }

    /** When it was last given back to its applicant. */
    public Optional<Instant> returnedAt() {
        return history.stream()
                .filter(step -> step.status() == ApplicationStatus.INCOMPLETE)
                .map(Step::at)
                .reduce((first, last) -> last);
    }

    /** Where it stands. */
    public ApplicationStatus status() {
        return standing.status();
    }

    /** Whether a body has ever decided on it, also when the decision was taken back since. */
    public boolean isDecided() {
        return history.stream().anyMatch(step -> step.status().isDecision());
    }

    /** Whether it has ever been before a committee, also when it is past it since. */
    public boolean isReviewed() {
        return history.stream().anyMatch(step -> step.status() == ApplicationStatus.IN_REVIEW);
    }

    /** Title of the project. */
    public String title() {
        return project.outline().title();
    }
}

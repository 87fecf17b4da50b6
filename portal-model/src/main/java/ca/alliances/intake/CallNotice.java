package ca.alliances.intake;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published call as everybody reads it.
 *
 * @param territoryFr the territory that it is for; nothing when it is for all of the tenant
 * @param isOpen whether a request may be handed in now
 */
public record CallNotice(
        CallReference reference,
        Bilingual title,
        Optional<String> territoryFr,
        Window window,
        boolean isOpen,
        CallRules rules,
        Content content,
        Optional<CallContact> contact) {

    /** From when to when; without an end it takes requests until the money ends. */
    public record Window(Instant opensAt, Instant closesAt) {
        /** Whether it is over at that instant. */
        public boolean isOver(Instant now) {
            return closesAt != null && now.isAfter(closesAt);
        }
    }

    /** What the call is for, asks for, and how it is judged, each in order. */
    public record Content(
            List<Priority> priorities, List<Document> documents, List<Criterion> criteria, List<Stage> stages) {}

    /** A priority with its short name, and which one of an action plan it is, if somebody said so. */
    public record Priority(String code, Bilingual title, Optional<PlanPriority> plan) {}

    /** A document that is asked for. */
    public record Document(DocumentKind kind, boolean mandatory) {}

    /** What reviewers look at, with its points of 100. */
    public record Criterion(Bilingual title, int weight, boolean eliminatory) {}

    /** A body; with an amount, only for requests from that amount up. */
    public record Stage(StageKind kind, String bodyName, Optional<Money> fromAmount) {}

    /**
     * The notice of a published call at that instant.
     *
     * @param planned what the priorities of plans say that it is for
     */
    public static CallNotice of(
            Call call, Optional<String> territoryFr, Map<PriorityName, PlanPriority> planned, Instant now) {
        return new CallNotice(
                call.reference(),
                call.title(),
                territoryFr,
                new Window(call.opensAt().orElseThrow(), call.closesAt().orElse(null)),
                call.isOpenAt(now),
                call.rules(),
                content(call, planned),
                call.contact());
    }

    private static Content content(Call call, Map<PriorityName, PlanPriority> planned) {
        return new Content(
                call.priorities().stream()
                        .map(each -> new Priority(
                                each.code(), each.title(), each.planned().map(planned::get)))
                        .toList(),
                call.documents().stream()
                        .map(each -> new Document(each.kind(), each.isMandatory()))
                        .toList(),
                call.criteria().stream()
                        .map(each -> new Criterion(each.title(), each.weight(), each.isEliminatory()))
                        .toList(),
                call.stages().stream()
                        .map(each -> new Stage(each.kind(), each.bodyName(), each.fromAmount()))
                        .toList());
    }
}

package ca.alliances.application;

import ca.alliances.intake.Call;
import ca.alliances.shared.RuleViolation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be there before an application is handed in. The documents are looked at by who keeps them. */
final class Completeness {
    private static final String MISSING = "application.declarations-missing";
    static final String LAPSED = "application.declarations-lapsed";

    private Completeness() {}

    static List<Gap> gaps(Application application, Call call) {
        List<Gap> gaps = new ArrayList<>();
        note(gaps, application.outline().isComplete(), Section.PROJECT, "application.project-incomplete");
        note(gaps, application.need().isComplete(), Section.NEED, "application.need-incomplete");
        note(gaps, application.plan().isComplete(), Section.PLAN, "application.plan-incomplete");
        boolean answered =
                call.priorities().isEmpty() || !application.priorities().isEmpty();
        note(gaps, answered, Section.PRIORITIES, "application.priorities-missing");
        boolean known = application.priorities().stream().allMatch(answer -> call.hasPriority(answer.code()));
        note(gaps, known, Section.PRIORITIES, "application.priority-unknown");
        gaps.addAll(application.budget().gaps());
        Set<Declaration> made = application.declarations().stream()
                .map(DeclarationMade::declaration)
                .collect(Collectors.toSet());
        boolean all = made.containsAll(EnumSet.allOf(Declaration.class));
        note(gaps, all, Section.DECLARATIONS, application.haveDeclarationsLapsed() ? LAPSED : MISSING);
        return gaps;
    }

    private static void note(List<Gap> gaps, boolean there, Section section, String key) {
        if (!there) {
            gaps.add(Gap.of(section, key));
        }
    }

    /** Refuses with the first gap, then with the first rule of the call that blocks. */
    static void require(Application application, Call call) {
        gaps(application, call).stream().findFirst().ifPresent(gap -> {
            throw new RuleViolation(gap.key(), gap.figures().toArray());
        });
        call.rules().check(application.request()).stream()
                .filter(check -> check.blocks())
                .findFirst()
                .ifPresent(check -> {
                    throw new RuleViolation(check.textKey(), check.figures().toArray());
                });
    }
}

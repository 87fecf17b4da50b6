package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How far a priority is, and the projects that were accepted under it, by number, each once. */
public record PriorityProgress(NodeCode code, Bilingual title, Progress progress, List<FundedProject> funded) {
    static PriorityProgress of(PlanLine priority, List<PlanLine> lines, List<FundedProject> all) {
        List<ActionState> states = lines.stream()
                .filter(line ->
                        line.code().level() == NodeLevel.ACTION && line.code().isIn(priority.code()))
                .map(line -> line.standing().stateOrPlanned())
                .toList();
        TreeMap<String, FundedProject> funded = new TreeMap<>();
        all.stream()
                .filter(each -> each.node().isIn(priority.code()))
                .forEach(each -> funded.putIfAbsent(each.project(), each));
        return new PriorityProgress(
                priority.code(),
                priority.content().title(),
                Progress.of(states, funded.values()),
                List.copyOf(funded.values()));
    }

    PriorityProgress naming(Predicate<FundedProject> named) {
        return new PriorityProgress(
                code, title, progress, funded.stream().filter(named).toList());
    }
}

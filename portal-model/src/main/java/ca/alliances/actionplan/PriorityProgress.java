package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a priority is: its actions that count (those that were not abandoned), how many of them are done or under way, and the projects that
 * were accepted under it, with what they asked for.
 */
public record PriorityProgress(
        NodeCode code, Bilingual title, int actions, int done, int underWay, int projects, Money requested) {
    /** Of each priority of these lines. */
    public static List<PriorityProgress> of(List<PlanLine> lines, List<FundedProject> funded) {
        return lines.stream()
                .filter(line -> line.code().level() == NodeLevel.PRIORITY)
                .map(line -> of(line, lines, funded))
                .toList();
    }

    private static PriorityProgress of(PlanLine priority, List<PlanLine> lines, List<FundedProject> funded) {
        List<ActionState> states = lines.stream()
                .filter(line ->
                        line.code().level() == NodeLevel.ACTION && line.code().isIn(priority.code()))
                .map(line -> line.standing().stateOrPlanned())
                .filter(state -> state != ActionState.ABANDONED)
                .toList();
        // A project may answer several priorities of its call that lie under the same one of the plan.
        Map<String, FundedProject> projects = funded.stream()
                .filter(each -> each.node().isIn(priority.code()))
                .collect(Collectors.toMap(FundedProject::project, Function.identity(), (one, same) -> one));
        return new PriorityProgress(
                priority.code(),
                priority.content().title(),
                states.size(),
                count(states, ActionState.DONE),
                count(states, ActionState.UNDER_WAY),
                projects.size(),
                projects.values().stream().map(FundedProject::requested).reduce(Money.ZERO, Money::plus));
    }

    private static int count(Collection<ActionState> states, ActionState wanted) {
        return (int) states.stream().filter(state -> state == wanted).count();
    }

    /** The part of its actions that is done. */
    public Share doneShare() {
        return share(done);
    }

    /** The part of its actions that is done or under way. */
    public Share begunShare() {
        return share(done + underWay);
    }

    private Share share(int part) {
        return new Share(actions == 0 ? 0 : part * 10_000 / actions);
    }
}

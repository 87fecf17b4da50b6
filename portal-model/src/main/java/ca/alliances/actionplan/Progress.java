package ca.alliances.actionplan;

import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far a priority or a whole plan is: its actions that count (those that were not abandoned), how many of them are done or under way, and the
 * projects that were accepted under it, with what they asked for and were granted.
 */
public record Progress(int actions, int done, int underWay, int projects, Money requested, Money granted) {
    /** Of these actions and projects. */
    static Progress of(List<ActionState> all, Collection<FundedProject> funded) {
        List<ActionState> states =
                all.stream().filter(state -> state != ActionState.ABANDONED).toList();
        return of(states.size(), count(states, ActionState.DONE), count(states, ActionState.UNDER_WAY), funded);
    }

    /** Of all of these together, which have these projects. */
    static Progress together(List<Progress> each, Collection<FundedProject> funded) {
        return of(
                each.stream().mapToInt(Progress::actions).sum(),
                each.stream().mapToInt(Progress::done).sum(),
                each.stream().mapToInt(Progress::underWay).sum(),
                funded);
    }

    /** A project may answer several priorities of its call, here or in several plans, and counts once. */
    private static Progress of(int actions, int done, int underWay, Collection<FundedProject> funded) {
        Map<String, FundedProject> projects = funded.stream()
                .collect(Collectors.toMap(FundedProject::project, Function.identity(), (one, same) -> one));
        return new Progress(
                actions,
                done,
                underWay,
                projects.size(),
                Money.sum(projects.values().stream().map(FundedProject::requested)),
                Money.sum(projects.values().stream().map(FundedProject::granted)));
    }

    private static int count(List<ActionState> states, ActionState wanted) {
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

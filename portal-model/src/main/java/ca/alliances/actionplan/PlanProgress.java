package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How far a version of a plan is, priority by priority; of a regional one also how far the local versions are of which it is composed.
 *
 * @param territory name of its territory; none for the regional one
 * @param total of its own priorities and those of its parts, each project once
 */
public record PlanProgress(
        VersionName version,
        Optional<String> territory,
        Bilingual title,
        List<PriorityProgress> priorities,
        List<PlanProgress> parts,
        Progress total) {
    /** A priority of which plan, and a project that was accepted under it. */
    public record Line(PlanReference plan, NodeCode priority, FundedProject project) {}

    /** Of that version with these lines, where these projects were accepted. */
    public static PlanProgress of(
            PlanHead plan, int number, List<PlanLine> lines, List<FundedProject> funded, List<PlanProgress> parts) {
        List<PriorityProgress> priorities = lines.stream()
                .filter(line -> line.code().level() == NodeLevel.PRIORITY)
                .map(line -> PriorityProgress.of(line, lines, funded))
                .toList();
        List<FundedProject> projects =
                lines(plan.reference(), priorities, parts).map(Line::project).toList();
        List<Progress> each = Stream.concat(
                        priorities.stream().map(PriorityProgress::progress),
                        parts.stream().map(PlanProgress::total))
                .toList();
        return new PlanProgress(
                new VersionName(plan.reference(), number),
                plan.territory(),
                plan.title(),
                priorities,
                parts,
                Progress.together(each, projects));
    }

    /** The projects that were accepted, by plan and priority; one that answers several is named under each. */
    public List<Line> projects() {
        return lines(version.plan(), priorities, parts).toList();
    }

    private static Stream<Line> lines(PlanReference plan, List<PriorityProgress> priorities, List<PlanProgress> parts) {
        return Stream.concat(
                priorities.stream().flatMap(row -> row.funded().stream().map(each -> new Line(plan, row.code(), each))),
                parts.stream().flatMap(part -> part.projects().stream()));
    }

    /** The same without the names of projects, as everybody may know it. */
    public PlanProgress inFigures() {
        return naming(project -> false);
    }

    /** The same without the names of these projects; they count all the same. */
    public PlanProgress without(Set<String> hidden) {
        return naming(project -> !hidden.contains(project.project()));
    }

    private PlanProgress naming(Predicate<FundedProject> named) {
        return new PlanProgress(
                version,
                territory,
                title,
                priorities.stream().map(each -> each.naming(named)).toList(),
                parts.stream().map(each -> each.naming(named)).toList(),
                total);
    }
}

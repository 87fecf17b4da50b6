package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.Sitting;
import ca.alliances.meeting.boundary.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up who may have an interest in the project of an item: a hint to ask, since nobody is kept away by what a name resembles. */
@ApplicationScoped
public class InterestHints {
    @Inject
    private Sittings sittings;

    @Inject
    private TableDesk tables;

    @Inject
    private Instance<Projects> projects;

    /** The names of who sits at a meeting under way, keeps not away from the item, and declared something that names its applicant. */
    public List<String> of(Meeting meeting, int item, Instant now) {
        Optional<String> applicant = meeting.agenda()
                .existing(item)
                .project()
                .filter(project -> meeting.state() == MeetingState.UNDER_WAY && !projects.isUnsatisfied())
                .flatMap(project -> projects.get().applicant(project));
        if (applicant.isEmpty()) {
            return List.of();
        }
        Sitting sitting = sittings.of(meeting);
        Set<String> away = sitting.away(List.of(item), now);
        List<RollEntry> asked = sitting.roll().stream()
                .filter(each -> !away.contains(each.seat()))
                .toList();
        Set<MemberReference> people = asked.stream()
                .flatMap(each -> Stream.of(each.member(), each.substitute()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<MemberReference> named = tables.names(people, applicant.get()).keySet();
        return asked.stream()
                .flatMap(each -> Stream.of(
                        named.contains(each.member()) ? each.name() : null,
                        named.contains(each.substitute()) ? each.substituteName() : null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}

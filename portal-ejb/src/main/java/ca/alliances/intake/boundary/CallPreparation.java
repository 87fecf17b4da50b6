package ca.alliances.intake.boundary;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.actionplan.VersionState;
import ca.alliances.actionplan.boundary.PlanDesk;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.Call;
import ca.alliances.intake.CallPriority;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.CallRow;
import ca.alliances.intake.PreparedCall;
import ca.alliances.intake.control.CallQueries;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Slices;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Prepares calls: says which priorities of the action plans they are for. */
@Stateless
@Allowed(Action.PREPARE_CALL)
public class CallPreparation {
    @Inject
    private CallQueries queries;

    @Inject
    private PlanDesk plans;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** A page of the calls that this person prepares, also those that are published, the last one first. */
    public List<CallRow> page(int first, int size) {
        return queries.prepared(territories(), first, size);
    }

    /** How many there are. */
    public long count() {
        return queries.countPrepared(territories());
    }

    /** All of them in order and of one moment. */
    public void export(Consumer<CallRow> into) {
        Set<String> territories = territories();
        Slices.read((first, size) -> queries.prepared(territories, first, size), into);
    }

    private Set<String> territories() {
        return person.territories(Action.PREPARE_CALL).orElse(null);
    }

    /** @throws NotFound when there is no such call that this person prepares */
    public PreparedCall open(CallReference reference) {
        Call call = existing(reference);
        List<PlanPriority> inForce = concerning(call);
        Map<PriorityName, PlanPriority> planned = plans.named(call.planned());
        return new PreparedCall(
                call.reference(),
                call.title(),
                call.isPublished(),
                call.version(),
                call.priorities().stream()
                        .map(each -> shown(call, each, each.planned().map(planned::get), inForce))
                        .toList());
    }

    private static PreparedCall.Priority shown(
            Call call, CallPriority priority, Optional<PlanPriority> now, List<PlanPriority> inForce) {
        List<PlanPriority> choices = Stream.concat(now.filter(PlanPriority::isReplaced).stream(), inForce.stream())
                .filter(each -> call.mayTie(priority.code(), each.name()))
                .toList();
        return new PreparedCall.Priority(priority.code(), priority.title(), now, choices);
    }

    /**
     * Ties priorities of a call to those of action plans.
     *
     * @param wanted by the code of the call's priority; {@code null}: to none
     * @throws NotFound when there is no such call, or no such priority in it, that this person prepares
     * @throws RuleViolation when somebody was faster, no version in force has the priority, or the call is published and already says otherwise
     */
    public void tie(CallReference reference, long seen, Map<String, PriorityName> wanted) {
        Call call = existing(reference);
        call.requireVersion(seen);
        wanted.forEach((code, name) -> {
            if (!Objects.equals(name, now(call, code))) {
                tie(call, code, name);
            }
        });
    }

    private void tie(Call call, String code, PriorityName name) {
        if (name != null
                && concerning(call).stream().noneMatch(each -> each.name().equals(name))) {
            throw new RuleViolation("actionplan.priority-not-in-force", name.code());
        }
        call.tiePriority(code, name);
        happenings.fire(new Noted(
                "intake.tied", call.reference().value(), person.act(), code + (name == null ? "" : " " + name)));
    }

    /** What is in force for the territory of the call: in its own plan or the regional one. */
    private List<PlanPriority> concerning(Call call) {
        return plans.concerning(call.territoryCode().orElse(null)).stream()
                .filter(each -> each.state() == VersionState.ADOPTED)
                .toList();
    }

    private static PriorityName now(Call call, String code) {
        return call.priorities().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new)
                .planned()
                .orElse(null);
    }

    private Call existing(CallReference reference) {
        Call call = queries.find(reference).orElseThrow(NotFound::new);
        person.require(Action.PREPARE_CALL, new Ties(call.territoryCode().orElse(null), Set.of(), false, ""));
        return call;
    }
}

package ca.alliances.resolution.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.resolution.RegisteredResolution;
import ca.alliances.resolution.ResolutionChanged;
import ca.alliances.resolution.ResolutionView;
import ca.alliances.resolution.boundary.Tables.Above;
import ca.alliances.resolution.control.ResolutionQueries;
import ca.alliances.resolution.control.ResolutionRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What a table passes on of its resolutions to the table above it, which sees that they wait and may take them up. */
@Stateless
public class PassingOn {
    @Inject
    private Register register;

    @Inject
    private ResolutionRepository resolutions;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private Tables tables;

    @Inject
    private CurrentPerson person;

    /** Name of the table to which this person may pass that resolution on now; nothing when he may not. */
    @Allowed(Action.READ_RESOLUTIONS)
    public Optional<String> to(RandomReference reference) {
        ResolutionView entry = resolutions.existing(reference).view("");
        return entry.meeting()
                .filter(meeting -> entry.mayBePassedOn() && tables.runs(meeting))
                .flatMap(tables::above)
                .map(Above::name);
    }

    /**
     * Passes it on.
     *
     * @param version of the entry that the page showed
     * @throws NotFound when it is of no table whose meetings this person runs
     * @throws RuleViolation {@code resolution.nothing-above}, {@code resolution.passed-on-already}, {@code resolution.passed-on-repealed},
     *     {@code shared.changed-meanwhile}
     */
    @Allowed(Action.RUN_MEETING)
    public void passOn(RandomReference reference, long version) {
        resolutions.lock();
        RegisteredResolution entry = resolutions.locked(reference);
        String meeting = entry.view("").meeting().filter(tables::runs).orElseThrow(NotFound::new);
        Above above = tables.above(meeting)
                .orElseThrow(() -> new RuleViolation(
                        "resolution.nothing-above", entry.name().body()));
        entry.requireVersion(version);
        Act act = person.act();
        entry.passOn(above.code(), above.name(), act);
        register.note(new ResolutionChanged("passed-on", reference.value(), entry.name(), act));
    }

    /** Codes of the tables whose meetings this person runs, for a list of what waits for them. */
    @Allowed(Action.READ_RESOLUTIONS)
    public List<String> own() {
        return tables.run();
    }

    /** How many resolutions wait for these tables. */
    @Allowed(Action.READ_RESOLUTIONS)
    public long waiting(List<String> those) {
        return those.isEmpty() ? 0 : queries.countWaiting(those);
    }
}

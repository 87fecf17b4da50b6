package ca.alliances.resolution.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.resolution.BodyRegister;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.RegisteredResolution;
import ca.alliances.resolution.ResolutionChanged;
import ca.alliances.resolution.ResolutionFilter;
import ca.alliances.resolution.ResolutionKin;
import ca.alliances.resolution.ResolutionLinks;
import ca.alliances.resolution.ResolutionRow;
import ca.alliances.resolution.ResolutionView;
import ca.alliances.resolution.control.KnownBodies;
import ca.alliances.resolution.control.ResolutionQueries;
import ca.alliances.resolution.control.ResolutionRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Excerpt;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RandomReference;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;

/** The register as the tenant's people read it, and as those enter in it by hand who write for bodies that keep their own minutes. */
@Stateless
public class Resolutions {
    @Inject
    private Register register;

    @Inject
    private ResolutionRepository resolutions;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private KnownBodies bodies;

    @Inject
    private Tables tables;

    @Inject
    private Files files;

    @Inject
    private CurrentPerson person;

    /** A page of it, and how many there are. */
    @Allowed(Action.READ_RESOLUTIONS)
    public Excerpt<ResolutionRow> list(ResolutionFilter filter, int first, int size) {
        return queries.list(filter, first, size);
    }

    /** All of them in order and of one moment. */
    @Allowed(Action.READ_RESOLUTIONS)
    public void export(ResolutionFilter filter, Consumer<ResolutionRow> into) {
        long rows = queries.each(filter, into);
        register.note(new Noted("exported.resolutions", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    /** The bodies that have entries. */
    @Allowed(Action.READ_RESOLUTIONS)
    public List<String> bodies() {
        return queries.bodies();
    }

    /** The years of the entries, the latest first. */
    @Allowed(Action.READ_RESOLUTIONS)
    public List<Integer> years() {
        return queries.years();
    }

    /** @throws NotFound when there is none of that name */
    @Allowed(Action.READ_RESOLUTIONS)
    public ResolutionView existing(RandomReference reference) {
        RegisteredResolution entry = resolutions.existing(reference);
        return entry.view(resolutions.person(entry.recordedBy()));
    }

    /** The resolutions to which that one is tied. */
    @Allowed(Action.READ_RESOLUTIONS)
    public ResolutionKin kin(RandomReference reference) {
        return register.kin(resolutions.existing(reference));
    }

    /** What of it this person may open as well. */
    @Allowed(Action.READ_RESOLUTIONS)
    public ResolutionLinks links(RandomReference reference) {
        ResolutionView entry = resolutions.existing(reference).view("");
        String project = entry.entry().project();
        return new ResolutionLinks(
                project != null && files.opens(project),
                entry.meeting().filter(tables::opens).isPresent());
    }

    /** What somebody needs who cites a resolution of that body on that project. */
    @Allowed(Action.READ_RESOLUTIONS)
    public BodyRegister of(String body, String project) {
        return new BodyRegister(body, bodies.isTable(body), queries.recent(body, project));
    }

    /** Whether this person may correct that entry. */
    @Allowed(Action.READ_RESOLUTIONS)
    public boolean mayCorrect(RandomReference reference) {
        RegisteredResolution entry = resolutions.existing(reference);
        return entry.isByHand()
                && entry.counts()
                && person.may(Action.REGISTER_RESOLUTION)
                && bodies.mayEnter(entry.name().body());
    }

    /** @throws NotFound when this person may not correct that entry */
    @Allowed(Action.REGISTER_RESOLUTION)
    public void requireToCorrect(RandomReference reference) {
        if (!mayCorrect(reference)) {
            throw new NotFound();
        }
    }

    /** Bodies known to the portal for which this person may enter resolutions by hand. */
    @Allowed(Action.REGISTER_RESOLUTION)
    public List<String> ownBodies() {
        return bodies.ofThisPerson();
    }

    /**
     * Enters what a body that keeps its own minutes resolved.
     *
     * @return by which addresses name the entry
     * @throws RuleViolation when it is not this person's body or a table of the portal, the number is taken, or something is missing
     */
    @Allowed(Action.REGISTER_RESOLUTION)
    public String enter(NewResolution entry) {
        bodies.requireByHand(entry.name().body());
        return register.enter(entry).reference();
    }

    /**
     * Enters it right in the place of an entry that was wrong.
     *
     * @param version of the wrong one as the page showed it
     * @return by which addresses name the new one
     * @throws RuleViolation as {@link #enter}, or when it is of a table or was corrected before
     */
    @Allowed(Action.REGISTER_RESOLUTION)
    public String replace(RandomReference wrong, NewResolution entry, String reason, long version) {
        RegisteredResolution old = ofOwnBody(wrong, version);
        RegisteredResolution right = new RegisteredResolution(entry, person.act());
        old.replaceBy(right, reason, person.act());
        register.forget(old);
        register.keep(right);
        register.note(new ResolutionChanged("replaced", wrong.value(), old.name(), person.act()));
        return right.reference();
    }

    /**
     * Strikes an entry that was made by mistake; it stays, and is shown so.
     *
     * @param version as the page showed it
     * @throws RuleViolation when something stands on it, it is of a table, or was corrected before
     */
    @Allowed(Action.REGISTER_RESOLUTION)
    public void strike(RandomReference reference, String reason, long version) {
        RegisteredResolution entry = ofOwnBody(reference, version);
        entry.strike(reason, person.act());
        register.forget(entry);
        register.note(new ResolutionChanged("struck", reference.value(), entry.name(), person.act()));
    }

    /** That entry, locked after the register as a whole, for who may enter what its body resolves. */
    private RegisteredResolution ofOwnBody(RandomReference reference, long version) {
        resolutions.lock();
        RegisteredResolution entry = resolutions.locked(reference);
        if (!bodies.mayEnter(entry.name().body())) {
            throw new NotFound();
        }
        entry.requireVersion(version);
        return entry;
    }
}

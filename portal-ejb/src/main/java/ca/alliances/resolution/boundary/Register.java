package ca.alliances.resolution.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.Minuted;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.RegisteredResolution;
import ca.alliances.resolution.ResolutionChanged;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.ResolutionKin;
import ca.alliances.resolution.ResolutionView;
import ca.alliances.resolution.ResolutionView.Corrected;
import ca.alliances.resolution.control.KnownBodies;
import ca.alliances.resolution.control.ResolutionQueries;
import ca.alliances.resolution.control.ResolutionRepository;
import ca.alliances.shared.Happening;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The register for the boundaries of other features, in whose transactions all of it is: who may, they have asked. Locks are taken in the order
 * register, entry, chain of the record; who locks a file or a share as well does so before.
 */
@ApplicationScoped
public class Register {
    @Inject
    private ResolutionRepository resolutions;

    @Inject
    private ResolutionQueries queries;

    @Inject
    private KnownBodies bodies;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** Until the end of the transaction nobody else enters, repeals or corrects anything: for who locks something more before he enters. */
    public void lock() {
        resolutions.lock();
    }

    /** The next number of a table in a year, without a gap: {@code CN-2026-014}. */
    public String nextNumber(String tableCode, int year) {
        String series = tableCode + "-" + year;
        return series + String.format(Locale.ROOT, "-%03d", resolutions.next(series));
    }

    /**
     * Enters a resolution.
     *
     * @throws RuleViolation when the body has that number already, something is missing or unknown, or a table's is entered by hand
     */
    public ResolutionFact enter(NewResolution entry) {
        resolutions.lock();
        return keep(new RegisteredResolution(entry, person.act())).fact();
    }

    /**
     * What {@link #enter} would enter; changes nothing.
     *
     * @throws RuleViolation as it does, but for what is repealed or taken up
     */
    public ResolutionFact weigh(NewResolution entry) {
        RegisteredResolution weighed = new RegisteredResolution(entry, person.act());
        requireToBeEntered(weighed);
        return weighed.fact();
    }

    /** Keeps an entry in the place of another, which the caller has locked and found wrong, or in none. */
    RegisteredResolution keep(RegisteredResolution entry) {
        BodyNumber name = entry.name();
        requireToBeEntered(entry);
        if (counting(resolutions.locked(name)).isPresent()) {
            throw new RuleViolation("resolution.number-taken", name.number(), name.body());
        }
        entry.repeals().ifPresent(number -> existing(new BodyNumber(name.body(), number))
                .repealBy(entry));
        entry.forwarded().ifPresent(this::require);
        resolutions.add(entry);
        happenings.fire(new ResolutionChanged("entered", entry.reference(), name, person.act()));
        return entry;
    }

    private void requireToBeEntered(RegisteredResolution entry) {
        if (entry.isByHand() && bodies.isTable(entry.name().body())) {
            throw new RuleViolation("resolution.of-a-table", entry.name().body());
        }
    }

    /** That of the number which counts, if the body has one. */
    public Optional<ResolutionFact> find(BodyNumber name) {
        return counting(resolutions.of(name)).map(RegisteredResolution::fact);
    }

    /** The same as it is at this moment, and until the end of the transaction nobody enters, repeals or corrects anything. */
    public Optional<ResolutionFact> hold(BodyNumber name) {
        resolutions.lock();
        return counting(resolutions.locked(name)).map(RegisteredResolution::fact);
    }

    /**
     * That of the number which counts.
     *
     * @throws RuleViolation {@code resolution.unknown}, {@code resolution.struck} or {@code resolution.replaced}, with number and body
     */
    public ResolutionFact require(BodyNumber name) {
        return only(name, resolutions.of(name)).fact();
    }

    /**
     * The same, on which something stands from now on: it cannot be struck any more.
     *
     * @throws RuleViolation as {@link #require}
     */
    public void relyOn(BodyNumber name) {
        existing(name).relyOn();
    }

    /** Those that count and came of that meeting, by number. */
    public List<ResolutionFact> ofMeeting(String meeting) {
        return queries.ofMeeting(meeting);
    }

    /** Those that count and are about that project, the latest first. */
    public List<ResolutionFact> about(String project) {
        return queries.about(project);
    }

    /**
     * Looks whether a body may repeal that resolution of its own by another one, and lets nobody enter anything until the end of the transaction.
     *
     * @return where it was taken, if a table of the portal took it
     * @throws RuleViolation as {@link #require}, {@code resolution.repealed-already}, or {@code resolution.repeals-relied-on} when a decision or a
     *     plan stands on it
     */
    public Optional<Minuted> requireRepealable(BodyNumber name) {
        resolutions.lock();
        ResolutionView entry = existing(name).view("");
        entry.repealedBy().ifPresent(later -> {
            throw new RuleViolation("resolution.repealed-already", name.number(), later);
        });
        if (entry.reliedOn()) {
            throw new RuleViolation("resolution.repeals-relied-on", name.number());
        }
        return Optional.ofNullable(entry.entry().minuted());
    }

    /** What was passed on to the table of that code and what it has not taken up, the first on top. */
    public List<ResolutionFact> waitingFor(String table) {
        return queries.waitingFor(table);
    }

    /** Whether the table to which it was passed on has taken it up. */
    public boolean isTakenUp(BodyNumber name) {
        return queries.isTakenUpByTable(name);
    }

    /** The resolutions to which that one is tied. */
    ResolutionKin kin(RegisteredResolution entry) {
        ResolutionView view = entry.view("");
        String body = entry.name().body();
        return new ResolutionKin(
                counting(body, entry.repeals()),
                counting(body, view.repealedBy()),
                counting(body, view.correction().map(Corrected::replacement)),
                entry.forwarded().flatMap(this::find).orElse(null),
                queries.takingUp(entry.name()));
    }

    private ResolutionFact counting(String body, Optional<String> number) {
        return number.flatMap(each -> find(new BodyNumber(body, each))).orElse(null);
    }

    /** What an entry that does not count any more had repealed stands again. */
    void forget(RegisteredResolution entry) {
        entry.repeals().ifPresent(number -> counting(
                        resolutions.locked(new BodyNumber(entry.name().body(), number)))
                .ifPresent(RegisteredResolution::repealNoMore));
    }

    void note(Happening happening) {
        happenings.fire(happening);
    }

    private RegisteredResolution existing(BodyNumber name) {
        return only(name, resolutions.locked(name));
    }

    private static RegisteredResolution only(BodyNumber name, List<RegisteredResolution> entries) {
        if (entries.isEmpty()) {
            throw new RuleViolation("resolution.unknown", name.number(), name.body());
        }
        return counting(entries).orElseThrow(() -> entries.get(0).refusal());
    }

    private static Optional<RegisteredResolution> counting(List<RegisteredResolution> entries) {
        return entries.stream().filter(RegisteredResolution::counts).findFirst();
    }
}

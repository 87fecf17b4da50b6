package ca.alliances.resolution.control;

import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.resolution.boundary.Bodies;
import ca.alliances.resolution.boundary.Bodies.Body;
import ca.alliances.shared.Action;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bodies of the tenant, and for which of them a person may enter resolutions. */
@ApplicationScoped
public class KnownBodies {
    @Inject
    @Any
    private Instance<Bodies> sources;

    @Inject
    private ResolutionRepository resolutions;

    @Inject
    private CurrentPerson person;

    /** Whether it is a table of the portal, whose resolutions nobody enters by hand. */
    public boolean isTable(String name) {
        return named(name).anyMatch(Body::table) || resolutions.numbersFor(name);
    }

    /** Names of the bodies that keep their own minutes and for which this person may enter resolutions. */
    public List<String> ofThisPerson() {
        Set<String> tables =
                all().filter(Body::table).map(Body::name).collect(Collectors.toCollection(KnownBodies::names));
        return all().filter(body -> !tables.contains(body.name()) && mayEnter(body))
                .map(Body::name)
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<String> names() {
        return new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    }

    /** @throws RuleViolation when this person may not enter what that body resolves, or nobody does by hand */
    public void requireByHand(String name) {
        if (!mayEnter(name)) {
            throw new RuleViolation("resolution.not-your-body", name);
        }
        if (isTable(name)) {
            throw new RuleViolation("resolution.of-a-table", name);
        }
    }

    /** Whether this person may enter what that body resolves. */
    public boolean mayEnter(String name) {
        return named(name).anyMatch(this::mayEnter) || mayEnter(new Body(name, null, false));
    }

    private boolean mayEnter(Body body) {
        return person.may(Action.REGISTER_RESOLUTION, new Ties(body.territory(), Set.of(body.name()), false, ""));
    }

    private Stream<Body> named(String name) {
        return all().filter(body -> body.name().equalsIgnoreCase(name));
    }

    private Stream<Body> all() {
        return sources.stream().flatMap(source -> source.all().stream());
    }
}

package ca.alliances.decision.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.decision.Citation;
import ca.alliances.decision.Decision;
import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.ResolutionFact;
import ca.alliances.resolution.boundary.Register;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The decisions of the tenant of the moment with the resolutions on which they stand: none stands on a number that the register has not. */
@ApplicationScoped
public class DecisionBook {
    @Inject
    private DecisionRepository decisions;

    @Inject
    private Register register;

    /** The decision on that application that was not taken back. */
    public Optional<Decision> standing(ApplicationReference application) {
        return decisions.standing(application);
    }

    /** Whether that application was decided by the resolution of that number before. */
    public boolean knows(ApplicationReference application, String number) {
        return decisions.of(application).stream()
                .anyMatch(each -> each.resolution().number().equals(number));
    }

    /**
     * What somebody cites, with number and day as the register has them or is to get them; changes nothing. Locks the register before any share
     * of the envelope is: the lock of the record's chain comes last.
     *
     * @param repealed what it takes back, {@code null} when it decides
     * @throws RuleViolation when the body has no such resolution, or it is repealed, about another project or of another day
     */
    public Citation cited(ApplicationReference application, String body, Citation cited, Decision repealed) {
        BodyNumber name = new BodyNumber(body, cited.number());
        ResolutionFact fact = register.hold(name)
                .orElseGet(
                        () -> cited.outside() ? register.weigh(entry(name, cited, repealed)) : register.require(name));
        if (cited.outside() && !fact.resolvedOn().equals(cited.date())) {
            throw new RuleViolation("decision.resolution-otherwise", fact.number(), fact.resolvedOn(), fact.title());
        }
        if (fact.repealedBy() != null) {
            throw new RuleViolation("decision.resolution-repealed", fact.number(), fact.repealedBy());
        }
        if (fact.project() != null && !fact.project().equals(application.value())) {
            throw new RuleViolation("decision.resolution-elsewhere", fact.number(), fact.project());
        }
        return cited.as(fact.number(), fact.resolvedOn());
    }

    /** Nobody else enters anything in the register until the end of the transaction. */
    public void hold() {
        register.lock();
    }

    /** Keeps a new one and, where it was cited so, its resolution. */
    public void add(Decision decision, Citation cited) {
        keep(decision.body(), cited, null);
        decisions.add(decision);
    }

    /** Keeps the resolution that takes a decision back. */
    public void keepRepeal(Decision decision, Citation cited) {
        keep(decision.body(), cited, decision);
    }

    private void keep(String body, Citation cited, Decision repealed) {
        BodyNumber name = new BodyNumber(body, cited.number());
        if (register.hold(name).isEmpty()) {
            register.enter(entry(name, cited, repealed));
        }
        register.relyOn(name);
    }

    /** Of a body that takes a decision back in whole, its former resolution is repealed too, unless it was already. */
    private NewResolution entry(BodyNumber name, Citation cited, Decision repealed) {
        String former = Optional.ofNullable(repealed)
                .map(each -> each.resolution().number())
                .filter(number -> register.find(new BodyNumber(name.body(), number))
                        .filter(fact -> fact.repealedBy() == null)
                        .isPresent())
                .orElse(null);
        return NewResolution.outside(name, cited.date(), cited.title(), former);
    }
}

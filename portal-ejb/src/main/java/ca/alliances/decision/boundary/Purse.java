package ca.alliances.decision.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.shared.Act;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.RuleViolation;
import java.util.Optional;

/**
 * The money from which decisions pay. Who keeps the envelope comes after decisions in the order of the features, so it is asked through
 * this (ADR 0014). Every change is in the transaction of the decision.
 */
public interface Purse {
    /** A share of the envelope: its name for people and for a later release, and what is free in it. */
    record Content(String share, Bilingual title, Money free) {}

    /** A promise to an application; {@code resolution} is its ground. */
    record Promise(ApplicationReference application, Money amount, String resolution, Act act) {}

    /** What the share holds that pays for that territory ({@code null}: the whole tenant) in that year, if there is one. */
    Optional<Content> of(String territory, FiscalYear year);

    /** Nobody else touches that share until the end of the transaction: for who takes other locks before he promises. */
    void hold(String share);

    /**
     * Promises the amount out of that share; nobody else touches it until the end of the transaction.
     *
     * @throws RuleViolation {@code funding.not-enough}
     */
    void commit(String share, Promise promise);

    /** Makes what was promised free again. */
    void release(String share, Promise promise);
}

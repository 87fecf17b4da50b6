package ca.alliances.meeting.boundary;

import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.ProjectEffect;
import java.time.LocalDate;

/**
 * What a resolution of a table entails elsewhere: a project moves, minutes are adopted. Those features come after meetings in their order, so
 * they are asked through this, in the transaction of the vote (ADR 0024): what they refuse rolls back its close.
 */
public interface Consequence {
    /**
     * What a table is about to resolve.
     *
     * @param body as which the table speaks in calls, {@code null} for none
     * @param about reference of the project, or of the meeting whose minutes are adopted
     * @param effect of a project, else {@code null}
     */
    record Proposal(String body, String about, ProjectEffect effect) {}

    /** By what resolution the table did. */
    record Ground(String number, LocalDate date) {}

    /** Under which items. */
    ItemKind of();

    /**
     * Looks whether it could be carried out, and locks what that would change, so that the lock of the record's chain comes after.
     *
     * @throws ca.alliances.shared.RuleViolation or NotFound when it could not be carried out now
     */
    void requirePossible(Proposal proposal);

    /** Carries it out, in the transaction that has looked at it; the register of the body has the resolution. */
    void carryOut(Proposal proposal, Ground ground);
}

package ca.alliances.actionplan;

import ca.alliances.shared.Money;

/** A project that was accepted under a call whose priority is tied to that node of a plan: whose it is, what it asked for and what it was granted. */
public record FundedProject(
        PlanReference plan,
        NodeCode node,
        String project,
        String title,
        String organization,
        Money requested,
        Money granted) {}

package ca.alliances.actionplan;

import ca.alliances.shared.Money;

/** A project that was accepted under a call whose priority is tied to that node of a plan. */
public record FundedProject(NodeCode node, String project, Money requested) {}

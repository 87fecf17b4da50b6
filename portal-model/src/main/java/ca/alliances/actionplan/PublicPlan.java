package ca.alliances.actionplan;

/** What everybody may know of a plan in force. */
public record PublicPlan(PlanHead plan, PlanProgress progress) {}

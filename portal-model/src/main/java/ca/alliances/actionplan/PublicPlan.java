package ca.alliances.actionplan;

import java.util.List;

/** What everybody may know of a plan in force. */
public record PublicPlan(PlanHead plan, List<PriorityProgress> priorities) {}

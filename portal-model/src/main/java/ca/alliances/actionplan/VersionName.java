package ca.alliances.actionplan;

import java.io.Serializable;

/** A version of a plan. */
public record VersionName(PlanReference plan, int number) implements Serializable {}

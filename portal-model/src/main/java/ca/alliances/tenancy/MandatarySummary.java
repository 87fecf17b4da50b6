package ca.alliances.tenancy;

/** A mandatary as a list shows it: code (path segment), French name, and region, {@code null} when it lies over several. */
public record MandatarySummary(String code, String nameFr, String regionCode, String regionNameFr) {}

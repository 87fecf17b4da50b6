package ca.alliances.territory;

/** A territory as it is chosen from a list; names are the same in both languages. */
public record TerritoryName(String code, String name) {}

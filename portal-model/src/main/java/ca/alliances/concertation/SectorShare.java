package ca.alliances.concertation;

/** How many seats a table has for a sector, and how many of them are held. */
public record SectorShare(Sector sector, int target, int held) {}

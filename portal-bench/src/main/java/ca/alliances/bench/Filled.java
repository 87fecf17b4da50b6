package ca.alliances.bench;

import java.util.List;

/** What was generated, how long it took, and the drafts that were left to be written on. */
record Filled(long rows, double seconds, List<String> drafts) {}

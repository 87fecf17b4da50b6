package ca.alliances.bench.data;

/** A call under which files are made, and the share that pays for them; none for the present year, of which nothing is decided. */
record OpenedCall(String reference, int year, String territory, Purse purse) {}

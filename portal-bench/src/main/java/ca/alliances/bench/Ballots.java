package ca.alliances.bench;

import ca.alliances.bench.load.Figures;

/** What voting on one kind of motion took: one after the other, all at once, and how many second ballots were refused. */
record Ballots(boolean secret, Figures inTurn, Figures atOnce, long rounds, long counted, long refused) {}

package ca.alliances.bench.data;

/** Who holds a seat of a table, and under what login, if he has one. */
record Seated(String seat, String sector, String member, String name, String account) {}

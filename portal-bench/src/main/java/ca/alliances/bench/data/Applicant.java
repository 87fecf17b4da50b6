package ca.alliances.bench.data;

/** An organization that asks. */
record Applicant(String reference, String name) {}

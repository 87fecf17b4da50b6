package ca.alliances.bench;

/** The sizes of the servers that are measured. */
final class Settings {
    static final String DATABASE = "1G";
    static final String HEAP = "768m";

    private Settings() {}
}

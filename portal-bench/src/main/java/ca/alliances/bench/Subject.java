package ca.alliances.bench;

import java.util.Optional;

/** What is measured, in the order of the report, and the aims: milliseconds at the median and at the 95th percentile, alone. */
enum Subject {
    HOME("Public home"),
    FILE("File page, agent", 12, 20),
    OWN_FILE("File page, promoter", 12, 20),
    SAVE("Save of a section", 10, 18),
    FILING("New file with a 200 kB PDF", 25, 40),
    LIST("List, first page", 15, 25),
    FILTERED("List, filtered", 15, 25),
    SORTED("List, sorted", 15, 25),
    SEARCHED("List, searched", 20, 35),
    SHORT_LIST("List of a hundredth"),
    MINISTRY("Ministry page", 15, 30),
    MINISTRY_OF_A_TENTH("Ministry page, a tenth of the files"),
    TABLE("Table page"),
    LIVE("Live meeting, 40 present"),
    REGISTER("Register, searched"),
    FLOOR("Floor");

    private final String title;
    private final Aim aim;

    Subject(String title) {
        this.title = title;
        this.aim = null;
    }

    Subject(String title, double median, double most) {
        this.title = title;
        this.aim = new Aim(median, most);
    }

    /** Milliseconds that are to be kept by half of all and by 95 of a hundred. */
    record Aim(double median, double most) {}

    String title() {
        return title;
    }

    Optional<Aim> aim() {
        return Optional.ofNullable(aim);
    }
}

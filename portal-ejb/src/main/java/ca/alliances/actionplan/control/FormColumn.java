package ca.alliances.actionplan.control;

import java.util.Locale;

/** A column of the form of a plan, in its place; the key stands in the first row, which is hidden, and never changes. */
enum FormColumn {
    CODE(10),
    LEVEL(14),
    TITLE_FR(60),
    TITLE_EN(45),
    RESPONSIBLE(30),
    FIRST_YEAR(12),
    LAST_YEAR(12),
    STATE(14),
    UNIT(18),
    BASELINE(12),
    TARGET(12),
    VALUE(14),
    DAY(13);

    private final int width;

    FormColumn(int width) {
        this.width = width;
    }

    /** Width in characters. */
    int width() {
        return width;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

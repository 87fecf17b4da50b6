package ca.alliances.concertation;

/** What part of the voting seats that are held must be there; exact, without rounding. */
public enum QuorumShare {
    /** No part in particular. */
    NONE(0, 1, false),
    /** A third or more. */
    THIRD(1, 3, false),
    /** Half or more. */
    HALF(1, 2, false),
    /** More than half. */
    MAJORITY(1, 2, true),
    /** Two thirds or more. */
    TWO_THIRDS(2, 3, false);

    private final int part;
    private final int of;
    private final boolean more;

    QuorumShare(int part, int of, boolean more) {
        this.part = part;
        this.of = of;
        this.more = more;
    }

    /** The least number of seats that is enough out of so many. */
    public int of(int held) {
        return more ? held * part / of + 1 : (held * part + of - 1) / of;
    }
}

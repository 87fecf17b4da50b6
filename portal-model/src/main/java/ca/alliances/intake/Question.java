package ca.alliances.intake;

/** What somebody asks himself before he begins a request under a call; yes is the answer that goes with its rules. */
public enum Question {
    /** Whether the fund helps such an organization. */
    WHO(Verdict.BLOCK),
    /** Whether the project serves the territory of the call. */
    TERRITORY(Verdict.BLOCK),
    /** Whether what is needed stays within the amounts and shares. */
    MONEY(Verdict.WARN),
    /** Whether the project can keep to the dates. */
    TIME(Verdict.WARN),
    /** Whether the documents that must be joined can be had. */
    DOCUMENTS(Verdict.WARN);

    private final Verdict ifNot;

    Question(Verdict ifNot) {
        this.ifNot = ifNot;
    }

    /** What no means: it cannot be changed, or something is to be put in order first. */
    public Verdict ifNot() {
        return ifNot;
    }
}

package ca.alliances.shared;

/** There is no such thing for this person: absent, of another tenant or not permitted; the three are never told apart (design, section 4). */
public class NotFound extends RuleViolation {
    private static final long serialVersionUID = 1L;

    /** Nothing more is said: the reason must not leak. */
    public NotFound() {
        super("shared.not-found");
    }
}

package ca.alliances.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The business says no, with the key of its text and the figures of the case. Rolls the use case back and keeps the page. */
@ApplicationException(rollback = true, inherited = true)
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;

    /** @param key of the text in the feature's bundle; the arguments fill its places */
    public RuleViolation(String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the text. */
    public String key() {
        return key;
    }

    /** What fills the places of the text, in order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}

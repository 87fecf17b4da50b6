package ca.alliances.actionplan;

import ca.alliances.shared.RuleViolation;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name of a node of a plan, which it keeps over all versions: {@code P1}, {@code P1.2}, {@code P1.2.3}. It says what it lies under; the depth says
 * what it is. The order among its neighbours is another matter and may change.
 */
public record NodeCode(String value) implements Serializable {
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}[1-9][0-9]?(\\.[1-9][0-9]?){0,3}");

    /** @throws RuleViolation {@code actionplan.code-form} */
    public NodeCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new RuleViolation("actionplan.code-form", value == null ? "" : value);
        }
    }

    /** What a node of that name is. */
    public NodeLevel level() {
        return NodeLevel.values()[
                (int) value.chars().filter(each -> each == '.').count()];
    }

    /** What it lies under; a priority lies under nothing. */
    public Optional<NodeCode> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new NodeCode(value.substring(0, dot)));
    }

    /** The priority that it is or lies under. */
    public NodeCode priority() {
        int dot = value.indexOf('.');
        return dot < 0 ? this : new NodeCode(value.substring(0, dot));
    }

    /** Whether it is that node or lies somewhere under it. */
    public boolean isIn(NodeCode other) {
        return equals(other) || value.startsWith(other.value + ".");
    }

    /** The last of its numbers. */
    public int number() {
        return Integer.parseInt(value.replaceFirst("^.*[A-Z.]", ""));
    }

    /**
     * The node of that number under it.
     *
     * @throws RuleViolation {@code actionplan.code-form} under an indicator, or beyond 99
     */
    public NodeCode child(int number) {
        return new NodeCode(value + "." + number);
    }

    @Override
    public String toString() {
        return value;
    }
}

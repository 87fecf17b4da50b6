package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.io.Serializable;

/**
 * What a node says. Each level has its own part; the others are {@code null}.
 *
 * @param action of an action
 * @param indicator of an indicator
 */
public record NodeContent(Bilingual title, Action action, Indicator indicator) implements Serializable {
    static final int SHORT = 250;
    static final int UNIT = 60;

    /** Who answers for an action, and when; both may be {@code null}. */
    public record Action(String responsible, Years years) implements Serializable {
        /** @throws RuleViolation {@code shared.text-too-long} */
        public Action {
            responsible = TypedText.atMost(SHORT, responsible);
        }

        /** From two years, either of which may be {@code null}. */
        public static Action of(String responsible, FiscalYear first, FiscalYear last) {
            return new Action(responsible, Years.of(first, last));
        }
    }

    /** What is counted, where it stood at the beginning (if that is known) and where it shall come. */
    public record Indicator(String unit, Figure baseline, Figure target) implements Serializable {
        /** @throws RuleViolation {@code actionplan.unit-missing}, {@code actionplan.target-missing}, {@code shared.text-too-long} */
        public Indicator {
            unit = TypedText.required(UNIT, unit, "actionplan.unit-missing");
            if (target == null) {
                throw new RuleViolation("actionplan.target-missing");
            }
        }
    }

    /** A priority or an objective. */
    public static NodeContent of(Bilingual title) {
        return new NodeContent(title, null, null);
    }

    /** An action. */
    public static NodeContent of(Bilingual title, Action action) {
        return new NodeContent(title, action, null);
    }

    /** An indicator. */
    public static NodeContent of(Bilingual title, Indicator indicator) {
        return new NodeContent(title, null, indicator);
    }

    void requireFor(NodeLevel level) {
        if ((action != null) != (level == NodeLevel.ACTION) || (indicator != null) != (level == NodeLevel.INDICATOR)) {
            throw new IllegalArgumentException("content of a node that is a " + level);
        }
    }
}

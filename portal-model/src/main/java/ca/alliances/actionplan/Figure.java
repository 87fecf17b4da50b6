package ca.alliances.actionplan;

import ca.alliances.shared.RuleViolation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** An exact figure of an indicator, with at most three decimals; {@code 12}, {@code 12.0} and {@code 12,00} are the same. */
public record Figure(BigDecimal value) implements Serializable {
    private static final int DECIMALS = 3;
    private static final int DIGITS = 14;
    private static final Pattern TYPED = Pattern.compile("-?[0-9]{1,20}([.,][0-9]{1,20})?");

    /** @throws RuleViolation {@code actionplan.figure-size} with more than 14 digits before the point or three after it */
    public Figure {
        BigDecimal plain = value.stripTrailingZeros();
        value = plain.scale() < 0 ? plain.setScale(0) : plain;
        if (value.scale() > DECIMALS || value.precision() - value.scale() > DIGITS) {
            throw new RuleViolation("actionplan.figure-size", DIGITS, DECIMALS);
        }
    }

    /**
     * What somebody typed, with a comma or a point, with or without spaces; {@code null} when nothing was.
     *
     * @throws RuleViolation {@code actionplan.figure-form}, {@code actionplan.figure-size}
     */
    public static Figure parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.replaceAll("[\\s\u00A0\u202F]", "");
        if (!TYPED.matcher(plain).matches()) {
            throw new RuleViolation("actionplan.figure-form", typed.strip());
        }
        return new Figure(new BigDecimal(plain.replace(',', '.')));
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}

package ca.alliances.shared;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an amount as people of Québec type it: {@code 1 234,56}, {@code 1,234.56}, {@code 1234.5}, {@code 1 234 $}, {@code $1,234}.
 * What could mean two amounts ({@code 1,234} without a dollar sign before it) is refused rather than guessed.
 */
public final class MoneyInput {
    private static final int LONGEST = 40;
    private static final Money MOST = Money.dollars(999_999_999);
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0\\u2007\\u2009\\u202F]");
    private static final Pattern MINUS = Pattern.compile("[-\\u2010-\\u2014\\u2212].*|\\(.*\\)|.*[-\\u2212]");
    private static final Pattern PLAIN = Pattern.compile("(\\d+|\\d{1,3}(?: \\d{3})+)(?:[.,](\\d+))?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}|\\d+,\\d+,[\\d,]*");

    private MoneyInput() {}

    /**
     * The amount that was typed.
     *
     * @throws RuleViolation {@code shared.money-form}, {@code shared.money-negative}, {@code shared.money-ambiguous},
     *     {@code shared.money-decimals} or {@code shared.money-too-large}
     */
    public static Money parse(String typed) {
        String text = typed == null ? "" : SPACES.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new RuleViolation("shared.money-form");
        }
        boolean dollarFirst = text.startsWith("$");
        String number = withoutDollar(text, dollarFirst);
        if (MINUS.matcher(text).matches() || MINUS.matcher(number).matches()) {
            throw new RuleViolation("shared.money-negative");
        }
        Matcher groups = COMMA_GROUPS.matcher(number);
        if (groups.matches()
                && (dollarFirst || number.indexOf(',') != number.lastIndexOf(',') || number.contains("."))) {
            return amount(groups);
        }
        if (AMBIGUOUS.matcher(number).matches()) {
            throw new RuleViolation("shared.money-ambiguous");
        }
        Matcher plain = PLAIN.matcher(number);
        if (!plain.matches()) {
            throw new RuleViolation("shared.money-form");
        }
        return amount(plain);
    }

    private static String withoutDollar(String text, boolean first) {
        if (first) {
            return text.substring(1).strip();
        }
        return text.endsWith("$") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static Money amount(Matcher parts) {
        String decimals = parts.group(2) == null ? "" : parts.group(2);
        if (decimals.length() > 2) {
            throw new RuleViolation("shared.money-decimals");
        }
        BigDecimal cents =
                new BigDecimal(parts.group(1).replaceAll("[ ,]", "") + '.' + decimals + '0').movePointRight(2);
        if (cents.compareTo(BigDecimal.valueOf(MOST.cents())) > 0) {
            throw new RuleViolation("shared.money-too-large");
        }
        return new Money(cents.longValueExact());
    }
}

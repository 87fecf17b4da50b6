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
        require(!text.isEmpty() && text.length() <= LONGEST, "shared.money-form");
        boolean dollarFirst = text.startsWith("$");
        String number = withoutDollar(text, dollarFirst);
        require(!MINUS.matcher(text).matches() && !MINUS.matcher(number).matches(), "shared.money-negative");
        Matcher groups = COMMA_GROUPS.matcher(number);
        if (groups.matches() && (dollarFirst || hasOneMeaning(number))) {
            return amount(groups);
        }
        require(!AMBIGUOUS.matcher(number).matches(), "shared.money-ambiguous");
        Matcher plain = PLAIN.matcher(number);
        require(plain.matches(), "shared.money-form");
        return amount(plain);
    }

    /** Commas group thousands for certain when there are two of them, or a point after one. */
    private static boolean hasOneMeaning(String number) {
        return number.indexOf(',') != number.lastIndexOf(',') || number.contains(".");
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new RuleViolation(otherwise);
        }
    }

    private static String withoutDollar(String text, boolean first) {
        if (first) {
            return text.substring(1).strip();
        }
        return text.endsWith("$") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private static Money amount(Matcher parts) {
        String decimals = parts.group(2) == null ? "" : parts.group(2);
        require(decimals.length() <= 2, "shared.money-decimals");
        BigDecimal cents =
                new BigDecimal(parts.group(1).replaceAll("[ ,]", "") + '.' + decimals + '0').movePointRight(2);
        require(cents.compareTo(BigDecimal.valueOf(MOST.cents())) <= 0, "shared.money-too-large");
        return new Money(cents.longValueExact());
    }
}

package ca.alliances.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** How amounts, dates and sizes are written for people, in Canadian French or English: on pages, in letters, on paper. */
public final class Written {
    private static final String HARD_SPACE = "\u00a0";
    private static final long UNIT = 1024;

    private Written() {}

    /** {@code 1 234,56 $} or {@code $1,234.56}; nothing for no amount. */
    public static String money(Money amount, Locale locale) {
        return amount == null
                ? ""
                : figures(isFrench(locale) ? "#,##0.00\u00a0$" : "$#,##0.00", locale)
                        .format(BigDecimal.valueOf(amount.cents(), 2));
    }

    /** An amount as it stands in an input: figures without the sign of the dollar. */
    public static String amount(Money amount, Locale locale) {
        if (amount == null) {
            return "";
        }
        return figures(amount.cents() % 100 == 0 ? "#,##0" : "#,##0.00", locale)
                .format(BigDecimal.valueOf(amount.cents(), 2));
    }

    /** {@code 12 345} or {@code 12,345}. */
    public static String number(Number number, Locale locale) {
        return figures("#,##0.###", locale).format(number);
    }

    /** {@code 12,5 %} or {@code 12.5%}, from a share or from basis points. */
    public static String percent(Object share, Locale locale) {
        if (share == null) {
            return "";
        }
        int points = share instanceof Share s ? s.basisPoints() : ((Number) share).intValue();
        return figures(isFrench(locale) ? "#,##0.##\u00a0'%'" : "#,##0.##'%'", locale)
                .format(BigDecimal.valueOf(points, 2));
    }

    /** {@code 23 novembre 2026} or {@code November 23, 2026}; an instant is told in Québec's time. */
    public static String date(Object moment, Locale locale) {
        if (moment == null) {
            return "";
        }
        LocalDate day = moment instanceof LocalDate date ? date : local(moment).toLocalDate();
        if (isFrench(locale)) {
            String number = day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
            return number
                    + HARD_SPACE
                    + DateTimeFormatter.ofPattern("MMMM'\u00a0'uuuu", Locale.CANADA_FRENCH)
                            .format(day);
        }
        return DateTimeFormatter.ofPattern("MMMM'\u00a0'd, uuuu", Locale.CANADA).format(day);
    }

    /** {@code novembre 2026} or {@code November 2026}. */
    public static String month(YearMonth month, Locale locale) {
        return DateTimeFormatter.ofPattern("LLLL'\u00a0'uuuu", canadian(locale)).format(month);
    }

    /** {@code jeudi} or {@code Thursday}. */
    public static String weekday(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, canadian(locale));
    }

    /** {@code 22 h 40} or {@code 10:40 p.m.}, Québec's time. */
    public static String time(Object moment, Locale locale) {
        if (moment == null) {
            return "";
        }
        LocalTime time = moment instanceof LocalTime t ? t : local(moment).toLocalTime();
        return isFrench(locale)
                ? DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm").format(time)
                : DateTimeFormatter.ofPattern("h:mm'\u00a0'").format(time) + (time.getHour() < 12 ? "a.m." : "p.m.");
    }

    /** Date and time in one; only the date of a day without a time. */
    public static String dateTime(Object moment, Locale locale) {
        if (moment == null || moment instanceof LocalDate) {
            return date(moment, locale);
        }
        return date(moment, locale) + (isFrench(locale) ? " à " : ", ") + time(moment, locale);
    }

    /** {@code 1,5 Mo} or {@code 1.5 MB}. */
    public static String size(long bytes, Locale locale) {
        String[] units =
                isFrench(locale) ? new String[] {"octets", "ko", "Mo", "Go"} : new String[] {"bytes", "kB", "MB", "GB"};
        int step = 0;
        double value = bytes;
        while (value >= UNIT && step < units.length - 1) {
            value /= UNIT;
            step++;
        }
        String figures = figures(value < 10 ? "#,##0.#" : "#,##0", locale).format(value);
        return figures + HARD_SPACE + (bytes < 2 ? units[0].substring(0, units[0].length() - 1) : units[step]);
    }

    /** A text of the bundles with its places filled; amounts, dates and shares are written for people, apostrophes need no doubling. */
    public static String message(String pattern, Locale locale, Object... arguments) {
        Object[] told =
                Stream.of(arguments).map(argument -> told(argument, locale)).toArray();
        return new MessageFormat(pattern.replace("'", "''"), canadian(locale)).format(told);
    }

    private static Object told(Object argument, Locale locale) {
        if (argument instanceof Money money) {
            return money(money, locale);
        }
        if (argument instanceof Bilingual text) {
            return text.in(locale);
        }
        if (argument instanceof FileSize size) {
            return size(size.bytes(), locale);
        }
        if (argument instanceof Share) {
            return percent(argument, locale);
        }
        if (argument instanceof Temporal moment && !(moment instanceof LocalTime)) {
            return dateTime(moment, locale);
        }
        return argument instanceof Number ? argument : Objects.toString(argument, "");
    }

    /** Figures as Québec writes them, whatever the data of the Java at hand says. */
    private static DecimalFormat figures(String pattern, Locale locale) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(isFrench(locale) ? '\u00a0' : ',');
        symbols.setDecimalSeparator(isFrench(locale) ? ',' : '.');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static LocalDateTime local(Object moment) {
        return moment instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, Quebec.ZONE)
                : (LocalDateTime) moment;
    }

    /** The language as it is spoken here: {@code fr-CA} or {@code en-CA}. */
    public static Locale canadian(Locale locale) {
        return isFrench(locale) ? Locale.CANADA_FRENCH : Locale.CANADA;
    }

    private static boolean isFrench(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }
}

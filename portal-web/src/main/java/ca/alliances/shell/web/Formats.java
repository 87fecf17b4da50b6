package ca.alliances.shell.web;

import ca.alliances.shared.Money;
import ca.alliances.shared.Written;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;

/** How amounts, dates and sizes are written on the page that is shown; the functions of the pages. */
public final class Formats {
    private static final int LOCAL_NUMBER = 10;

    private Formats() {}

    /** {@code 1 234,56 $} or {@code $1,234.56}; nothing for no amount. */
    public static String money(Money amount) {
        return Written.money(amount, locale());
    }

    /** {@code 12 345} or {@code 12,345}. */
    public static String number(Number number) {
        return number == null ? "" : Written.number(number, locale());
    }

    /** {@code 12,5 %} or {@code 12.5%}, from a share or from basis points. */
    public static String percent(Object share) {
        return Written.percent(share, locale());
    }

    /** {@code 23 novembre 2026} or {@code November 23, 2026}; an instant is told in Québec's time. */
    public static String date(Object moment) {
        return Written.date(moment, locale());
    }

    /** {@code 22 h 40} or {@code 10:40 p.m.}, Québec's time. */
    public static String time(Object moment) {
        return Written.time(moment, locale());
    }

    /** Date and time in one; only the date of a day without a time. */
    public static String dateTime(Object moment) {
        return Written.dateTime(moment, locale());
    }

    /** For the {@code datetime} attribute: ISO 8601. */
    public static String iso(Object moment) {
        return moment == null ? "" : moment.toString();
    }

    /** {@code 1,5 Mo} or {@code 1.5 MB}. */
    public static String size(long bytes) {
        return Written.size(bytes, locale());
    }

    /** {@link Written#message} with one place, for pages. */
    public static String fmt1(String pattern, Object a) {
        return Written.message(pattern, locale(), a);
    }

    /** {@link Written#message} with two places, for pages. */
    public static String fmt2(String pattern, Object a, Object b) {
        return Written.message(pattern, locale(), a, b);
    }

    /** {@link Written#message} with three places, for pages. */
    public static String fmt3(String pattern, Object a, Object b, Object c) {
        return Written.message(pattern, locale(), a, b, c);
    }

    /** The language of the page for the {@code lang} attribute: {@code fr-CA} or {@code en-CA}. */
    public static String lang() {
        return Written.canadian(locale()).toLanguageTag();
    }

    /** What a telephone dials for a number of North America as people write it: {@code tel:+14185550142}, with its extension if it has one. */
    public static String dial(String number) {
        String digits = number.replaceAll("\\D", "").replaceFirst("^1(?=\\d{10})", "");
        int length = Math.min(LOCAL_NUMBER, digits.length());
        String extension = digits.substring(length);
        return "tel:+1" + digits.substring(0, length) + (extension.isEmpty() ? "" : ";ext=" + extension);
    }

    static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.CANADA_FRENCH
                : faces.getViewRoot().getLocale();
    }

    /** The text with its places filled from a list. */
    public static String fmt(String pattern, List<?> figures) {
        return Written.message(pattern, locale(), figures.toArray());
    }
}

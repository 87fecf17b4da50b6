package ca.alliances.shell.web;

import ca.alliances.shared.Money;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Amounts as people type them: {@code 1 234,56}, {@code 1,234.56}, {@code 1234.56} and {@code $1234} are all understood. */
@FacesConverter(value = "moneyInput", forClass = Money.class)
public class MoneyInput implements Converter<Money> {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u202f\\u2009$]");
    private static final Pattern FIGURES = Pattern.compile("-?(\\d{1,3}([.,]\\d{3})*|\\d+)([.,]\\d{1,2})?");
    private static final BigDecimal MOST_CENTS = BigDecimal.valueOf(9_000_000_000_000L);

    @Override
    public Money getAsObject(FacesContext faces, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return parse(typed).orElseThrow(() -> refusal(faces));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Money amount) {
        return Formats.amount(amount, faces.getViewRoot().getLocale());
    }

    /** The amount that the text means; empty when it means none. */
    static Optional<Money> parse(String typed) {
        String text = NOISE.matcher(typed.replace('\u2212', '-')).replaceAll("");
        if (!FIGURES.matcher(text).matches() || text.length() > 25) {
            return Optional.empty();
        }
        int separator = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        boolean decimals = separator >= 0 && text.length() - separator <= 3;
        String whole = (decimals ? text.substring(0, separator) : text).replaceAll("[.,]", "");
        BigDecimal cents =
                new BigDecimal(decimals ? whole + "." + text.substring(separator + 1) : whole).movePointRight(2);
        return cents.abs().compareTo(MOST_CENTS) > 0
                ? Optional.empty()
                : Optional.of(new Money(cents.longValueExact()));
    }

    private static ConverterException refusal(FacesContext faces) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "ca.alliances.shell.texts", faces.getViewRoot().getLocale());
        String text = texts.getString("shell.money.unreadable");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}

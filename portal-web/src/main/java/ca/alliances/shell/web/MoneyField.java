package ca.alliances.shell.web;

import ca.alliances.shared.Money;
import ca.alliances.shared.MoneyInput;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Written;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;
import java.util.ResourceBundle;

/** An amount in a field: read as people type it, refused beside the field in plain words. */
@FacesConverter(forClass = Money.class)
public class MoneyField implements Converter<Money> {
    @Override
    public Money getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return MoneyInput.parse(typed);
        } catch (RuleViolation refusal) {
            throw new ConverterException(told(refusal, faces.getViewRoot().getLocale()), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Money amount) {
        return Written.amount(amount, faces.getViewRoot().getLocale());
    }

    private static FacesMessage told(RuleViolation refusal, Locale locale) {
        String pattern =
                ResourceBundle.getBundle("ca.alliances.shared.texts", locale).getString(refusal.key());
        String text = Written.message(pattern, locale, refusal.arguments().toArray());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}

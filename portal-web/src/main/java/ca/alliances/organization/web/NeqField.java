package ca.alliances.organization.web;

import ca.alliances.organization.Neq;
import ca.alliances.shared.RuleViolation;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.ResourceBundle;

/** An enterprise number in a field: read with spaces or without, refused beside the field in plain words. */
@FacesConverter(forClass = Neq.class)
public class NeqField implements Converter<Neq> {
    @Override
    public Neq getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Neq.parse(typed);
        } catch (RuleViolation refusal) {
            String text = ResourceBundle.getBundle(
                            "ca.alliances.organization.texts",
                            faces.getViewRoot().getLocale())
                    .getString(refusal.key());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, Neq neq) {
        return neq == null ? "" : neq.digits();
    }
}

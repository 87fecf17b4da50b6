package ca.alliances.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of all features in the language of the page: {@code #{texts.of('tenancy.title')}}; a key starts with its feature. */
@Named
@RequestScoped
public class Texts {
    /** The text of that key; a key without a text is a fault of the build, never of a person. */
    public String of(String key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String feature = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle("ca.alliances." + feature + ".texts", locale)
                .getString(key);
    }
}

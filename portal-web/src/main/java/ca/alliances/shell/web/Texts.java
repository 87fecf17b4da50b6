package ca.alliances.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** The texts of all features in the language of the page: {@code #{texts['tenancy.title']}}; a key starts with its feature. */
@Named
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    private final Map<String, String> known = new HashMap<>();

    /** The text of that key; a key without a text is a fault of the build, never of a person. */
    @Override
    public String get(Object key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return known.computeIfAbsent(locale + " " + key, name -> text((String) key, locale));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("texts are read by key");
    }

    static String text(String key, Locale locale) {
        String feature = key.substring(0, key.indexOf('.'));
        return ResourceBundle.getBundle(
                        "ca.alliances." + feature + ".texts",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }
}

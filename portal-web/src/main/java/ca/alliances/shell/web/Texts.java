package ca.alliances.shell.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of all features in the language of the page: {@code #{texts['tenancy.title']}}; a key starts with its feature. */
@Named
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    private final Map<Locale, Map<String, String>> known = new ConcurrentHashMap<>();

    /** The text of that key; a key without a text is a fault of the build, never of a person. */
    @Override
    public String get(Object key) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return known.computeIfAbsent(locale, language -> new ConcurrentHashMap<>())
                .computeIfAbsent((String) key, name -> text(name, locale));
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

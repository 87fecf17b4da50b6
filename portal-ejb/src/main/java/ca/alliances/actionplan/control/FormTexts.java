package ca.alliances.actionplan.control;

import ca.alliances.actionplan.ActionState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the form; it is read in both languages, whichever it was written in. */
final class FormTexts {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private FormTexts() {}

    static String text(String key, Locale language) {
        return ResourceBundle.getBundle(
                        "ca.alliances.actionplan.form",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    static String state(ActionState state, Locale language) {
        return text("state." + state, language);
    }

    /** The state that somebody wrote in either language. */
    static Optional<ActionState> state(String typed) {
        return Arrays.stream(ActionState.values())
                .filter(state -> LANGUAGES.stream()
                        .anyMatch(language -> state(state, language).equalsIgnoreCase(typed.strip())))
                .findFirst();
    }
}

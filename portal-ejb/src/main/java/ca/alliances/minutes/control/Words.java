package ca.alliances.minutes.control;

import ca.alliances.shared.Written;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of minutes in one language; keys without {@code minutes.record.}. */
record Words(Locale language) {
    String text(String key, Object... figures) {
        String pattern = ResourceBundle.getBundle(
                        "ca.alliances.minutes.texts",
                        language,
                        Thread.currentThread().getContextClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString("minutes.record." + key);
        return Written.message(pattern, language, figures);
    }

    String time(Instant at) {
        return Written.time(at, language);
    }

    String date(Object day) {
        return Written.date(day, language);
    }
}

package ca.alliances.appearance;

import ca.alliances.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** What a logo says to who does not see it, in both languages. */
@Embeddable
public class LogoWords {
    /** Longest text. */
    public static final int LONGEST = 120;

    @Column(name = "logo_alt_fr")
    private String fr;

    @Column(name = "logo_alt_en")
    private String en;

    /** For JPA. */
    protected LogoWords() {}

    /** @throws RuleViolation {@code appearance.words-missing} unless it is said in French and in English, neither longer than allowed */
    public LogoWords(String fr, String en) {
        this.fr = said(fr);
        this.en = said(en);
    }

    private static String said(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new RuleViolation("appearance.words-missing", LONGEST);
        }
        return stripped;
    }

    /** In that language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : fr;
    }

    /** In French. */
    public String fr() {
        return fr;
    }

    /** In English. */
    public String en() {
        return en;
    }
}

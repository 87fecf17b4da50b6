package ca.alliances.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/** A title that a tenant writes in French and, where it wishes, in English. */
@Embeddable
public class Bilingual implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "title_fr")
    private String fr;

    @Column(name = "title_en")
    private String en;

    /** For JPA. */
    protected Bilingual() {}

    /**
     * In both languages; the English may be {@code null}.
     *
     * @throws RuleViolation {@code shared.title-missing} without French, {@code shared.title-too-long} beyond 250 characters
     */
    public Bilingual(String fr, String en) {
        if (fr == null || fr.isBlank()) {
            throw new RuleViolation("shared.title-missing");
        }
        this.fr = fr.strip();
        this.en = en == null || en.isBlank() ? null : en.strip();
        if (this.fr.length() > 250 || this.en != null && this.en.length() > 250) {
            throw new RuleViolation("shared.title-too-long", 250);
        }
    }

    /** In that language, else in French. */
    public String in(Locale locale) {
        return en != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : fr;
    }

    /** In French. */
    public String fr() {
        return fr;
    }

    /** In English, if somebody wrote it. */
    public Optional<String> en() {
        return Optional.ofNullable(en);
    }
}

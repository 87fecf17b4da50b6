package ca.alliances.identity;

import ca.alliances.shared.PlatformWide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;

/** Somebody who has signed in or was invited, known by the subject that Keycloak gave. */
@Entity
@Table(name = "person")
public class Person implements PlatformWide {
    private static final int LONGEST_NAME = 200;

    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "language")
    private String language = Locale.FRENCH.getLanguage();

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Person() {}

    /** Somebody whom the portal sees for the first time; written to in French until he chooses. */
    public Person(String subject, String email, String name, Instant now) {
        this.subject = subject;
        this.email = email;
        this.name = shortened(name);
        this.firstSeenAt = now;
    }

    /** The identity provider allows longer names; a person comes in all the same. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** Takes over the address that Keycloak has verified since; the name is the person's own choice and stays. */
    public void reachedAt(String verifiedEmail) {
        email = verifiedEmail;
    }

    /** Chose to read in this language: English, or French as anything else. */
    public void reads(Locale chosen) {
        language = (Locale.ENGLISH.getLanguage().equals(chosen.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH)
                .getLanguage();
    }

    /** In which language the person is written to. */
    public Locale language() {
        return new Locale(language);
    }

    /** As Keycloak knows the person. */
    public String subject() {
        return subject;
    }

    /** Where the person is reached, as the identity provider has verified it. */
    public String email() {
        return email;
    }

    /** As the person is shown. */
    public String name() {
        return name;
    }
}

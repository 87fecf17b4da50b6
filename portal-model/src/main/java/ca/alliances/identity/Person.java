package ca.alliances.identity;

import ca.alliances.shared.PlatformWide;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody who has signed in or was invited, known by the subject that Keycloak gave. */
@Entity
@Table(name = "person")
public class Person implements PlatformWide {
    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Person() {}

    /** Somebody whom the portal sees for the first time. */
    public Person(String subject, String email, String name, Instant now) {
        this.subject = subject;
        this.email = email;
        this.name = name;
        this.firstSeenAt = now;
    }

    /** Takes over the address that Keycloak has verified since; the name is the person's own choice and stays. */
    public void reachedAt(String verifiedEmail) {
        email = verifiedEmail;
    }

    /** As the person is shown. */
    public String name() {
        return name;
    }
}

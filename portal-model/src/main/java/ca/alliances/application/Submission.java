package ca.alliances.application;

import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an application was handed in, with the content of that moment; written once, never changed. */
@Entity
@Table(name = "submission")
@NamedQuery(
        name = Submission.OF_APPLICATION,
        query = "select s from Submission s where s.application.reference = :reference order by s.number")
public class Submission extends TenantOwned {
    /** Named query with parameter {@code reference}, in order. */
    public static final String OF_APPLICATION = "Submission.ofApplication";

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id", updatable = false)
    private Application application;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "token", updatable = false)
    private String token;

    @Column(name = "actor", updatable = false)
    private String actor;

    @Column(name = "submitted_at", updatable = false)
    private Instant at;

    @Column(name = "content", updatable = false)
    private String content;

    /** For JPA. */
    protected Submission() {}

    /** The so-many-th of the application, by the token of the page from which it came, with its content as {@link FrozenContent} writes it. */
    public Submission(Application application, int number, String token, Act act, String content) {
        this.application = application;
        this.number = number;
        this.token = token;
        this.actor = act.actor();
        this.at = act.at();
        this.content = content;
    }

    /** From 1; more when it was returned for completion. */
    public int number() {
        return number;
    }

    /** When. */
    public Instant at() {
        return at;
    }

    /** What the application said then. */
    public String content() {
        return content;
    }

    /** Whether it came from that page. */
    public boolean cameFrom(String page) {
        return token.equals(page);
    }
}

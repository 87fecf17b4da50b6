package ca.alliances.minutes;

import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Minutes as the table adopted them, or as they were published: written once, with the hash of its content. Neither people nor SQL change it. */
@Entity
@Table(name = "minutes_document")
@NamedQuery(
        name = MinutesDocument.LATEST,
        query = "select d from MinutesDocument d where d.minutes = :minutes and d.kind = :kind order by d.number desc")
public class MinutesDocument extends TenantOwned {
    /** Named query with parameters {@code minutes} and {@code kind}, the latest first. */
    public static final String LATEST = "MinutesDocument.latest";

    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes minutes;

    @Column(name = "number", updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private DocumentKind kind;

    @Column(name = "content", updatable = false)
    private String content;

    @Column(name = "sha256", updatable = false)
    private String sha256;

    @Column(name = "made_by", updatable = false)
    private String madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    /** For JPA. */
    protected MinutesDocument() {}

    MinutesDocument(Minutes minutes, int number, DocumentKind kind, MinutesContent content, Act act) {
        this.minutes = minutes;
        this.number = number;
        this.kind = kind;
        this.content = ContentText.write(content);
        sha256 = hash(this.content);
        madeBy = act.actor();
        madeAt = act.at();
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Minutes minutes() {
        return minutes;
    }

    /** What it is. */
    public DocumentKind kind() {
        return kind;
    }

    /** What it says. */
    public MinutesContent content() {
        return ContentText.read(content);
    }

    /** Whether it is still what was written. */
    public boolean isIntact() {
        return sha256.equals(hash(content));
    }

    /** Its hash and the moment at which it was made. */
    public Seal seal() {
        return new Seal(sha256, madeAt);
    }

    /** By which a document can be told from any other: the SHA-256 of its content, and when it was made. */
    public record Seal(String sha256, Instant madeAt) {}
}

package ca.alliances.document;

import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * What is known of a document whose content lies encrypted in the store of files (ADR 0010). Written once, with its content, and at some time
 * removed; the row stays as a trace, the content goes {@link #KEPT_AFTER_REMOVAL} later, unless it was handed in.
 */
@Entity
@Table(name = "stored_file")
@NamedQuery(
        name = StoredFile.OF_OWNER,
        query =
                "select f from StoredFile f where f.owner = :owner and f.removedAt is null order by f.slot, f.uploadedAt, f.id")
@NamedQuery(
        name = StoredFile.OF_OWNERS,
        query =
                "select f from StoredFile f where f.owner in :owners and f.removedAt is null order by f.slot, f.uploadedAt, f.id")
@NamedQuery(
        name = StoredFile.COUNT_KEPT,
        query = "select count(f) from StoredFile f where f.owner = :owner and f.origin = :origin"
                + " and (f.removedAt is null or f.removedAt > :limit)")
@NamedQuery(
        name = StoredFile.WITH_CONTENT,
        query = "select f.reference from StoredFile f where f.reference in :references"
                + " and (f.removedAt is null or f.removedAt > :limit or f.held = true)")
@NamedQuery(
        name = StoredFile.READABLE,
        query = "select f from StoredFile f where f.owner = :owner and f.reference = :reference"
                + " and (f.removedAt is null or f.held = true)")
public class StoredFile extends TenantOwned {
    /** Named query with parameter {@code owner}: what it has now. */
    public static final String OF_OWNER = "StoredFile.ofOwner";

    /** Named query with parameter {@code owners}. */
    public static final String OF_OWNERS = "StoredFile.ofOwners";

    /** Named query with parameters {@code owner}, {@code origin} and {@code limit}: how many it has, or has had removed since the limit. */
    public static final String COUNT_KEPT = "StoredFile.countKept";

    /** Named query with parameters {@code references} and {@code limit}: those held, or not removed before the limit. */
    public static final String WITH_CONTENT = "StoredFile.withContent";

    /** Named query with parameters {@code owner} and {@code reference}: it has it now, or had it when it was handed in. */
    public static final String READABLE = "StoredFile.readable";

    /** So long a removed content can still be brought back from the store. */
    public static final Duration KEPT_AFTER_REMOVAL = Duration.ofDays(30);

    @Column(name = "reference")
    private DocumentReference reference;

    @Column(name = "owner_reference")
    private String owner;

    @Column(name = "slot")
    private String slot;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin origin;

    @Column(name = "name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size")
    private long size;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "held")
    private boolean held;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    /** For JPA. */
    protected StoredFile() {}

    /** A content that is in the store under that reference. */
    public StoredFile(
            DocumentReference reference, String owner, String slot, Origin origin, ContentFacts content, Act act) {
        this.reference = reference;
        this.owner = owner;
        this.slot = slot;
        this.origin = origin;
        this.name = content.name().value();
        this.mediaType = content.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.uploadedBy = act.actor();
        this.uploadedAt = act.at();
    }

    /** It was handed in with its owner: the content stays, whatever becomes of the rest. */
    public void hold() {
        held = true;
    }

    /** Takes it from its owner; what the portal made itself stays. Once more changes nothing. */
    public void remove(Act act) {
        if (removedAt == null) {
            removedBy = act.actor();
            removedAt = act.at();
        }
    }

    /** Public name. */
    public DocumentReference reference() {
        return reference;
    }

    /** Public reference of what it belongs to. */
    public String owner() {
        return owner;
    }

    /** Where it comes from. */
    public Origin origin() {
        return origin;
    }

    /** What pages and other features see of it. */
    public StoredDocument summary() {
        return new StoredDocument(reference, slot, origin, name, mediaType, size, sha256, uploadedBy, uploadedAt);
    }
}

package ca.alliances.document.control;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.Origin;
import ca.alliances.document.StoredFile;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps what is known of documents. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext
    EntityManager em;

    /** A new one. */
    public void add(StoredFile file) {
        em.persist(file);
    }

    /** What an owner has now. */
    public List<StoredFile> of(String owner) {
        return em.createNamedQuery(StoredFile.OF_OWNER, StoredFile.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** What these owners have now. */
    public List<StoredFile> of(Collection<String> owners) {
        return owners.isEmpty()
                ? List.of()
                : em.createNamedQuery(StoredFile.OF_OWNERS, StoredFile.class)
                        .setParameter("owners", owners)
                        .getResultList();
    }

    /** How many people have attached to an owner, without those that were removed before the limit. */
    public long countAttached(String owner, Instant limit) {
        return em.createNamedQuery(StoredFile.COUNT_KEPT, Long.class)
                .setParameter("owner", owner)
                .setParameter("origin", Origin.ATTACHED)
                .setParameter("limit", limit)
                .getSingleResult();
    }

    /** @throws NotFound when the owner has none of that reference now */
    public StoredFile existing(String owner, DocumentReference reference) {
        return of(owner).stream()
                .filter(file -> file.reference().equals(reference))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when the owner has none of that reference now, nor had it when it was handed in */
    public StoredFile readable(String owner, DocumentReference reference) {
        return em.createNamedQuery(StoredFile.READABLE, StoredFile.class)
                .setParameter("owner", owner)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those of the references whose content is still wanted: handed in, not removed, or not before the limit. */
    public List<DocumentReference> withContent(Collection<DocumentReference> references, Instant limit) {
        return em.createNamedQuery(StoredFile.WITH_CONTENT, DocumentReference.class)
                .setParameter("references", references)
                .setParameter("limit", limit)
                .getResultList();
    }
}

package ca.alliances.document;

import java.time.Instant;

/** A document of an owner, as lists show it. The slot is a code: a kind of required document, or what the portal made. */
public record StoredDocument(
        DocumentReference reference,
        String slot,
        Origin origin,
        String name,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {
    /** Whether the owner's people may remove it. */
    public boolean isRemovable() {
        return origin == Origin.ATTACHED;
    }
}

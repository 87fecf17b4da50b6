package ca.alliances.document;

/** Where a document comes from. */
public enum Origin {
    /** A person attached it; the owner's people may remove it. */
    ATTACHED,
    /** The portal made it and keeps it. */
    GENERATED
}

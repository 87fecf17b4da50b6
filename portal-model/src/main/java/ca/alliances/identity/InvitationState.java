package ca.alliances.identity;

/** What became of an invitation. */
public enum InvitationState {
    /** It may be taken up until it expires. */
    OPEN,
    /** It was taken up. */
    ACCEPTED,
    /** It was taken back. */
    REVOKED
}

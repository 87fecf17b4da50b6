package ca.alliances.concertation;

/** Of what the part is taken that a motion needs. */
public enum VoteBase {
    /** Of the votes for and against; who abstains does not count. */
    CAST,
    /** Of all who are entitled to vote on the item, there or not; who abstains or is absent weighs against. */
    MEMBERS
}

package ca.alliances.meeting;

import ca.alliances.concertation.MemberContact;

/**
 * What the secretary has to tell somebody who voted over the telephone.
 *
 * @param motion its number
 * @param to how he is reached, as far as the secretary may know
 * @param text the motion, with the options in the order that he gave
 * @param reason why over the telephone
 */
public record WordOfVote(int motion, String seat, MemberContact to, String text, Ballot ballot, String reason) {}

package ca.alliances.meeting;

import ca.alliances.concertation.MemberReference;
import java.util.Collection;

/** What somebody may do in a vote that is open. */
public enum OwnVote {
    /** Look on: there is nothing to cast, or the person sits for no seat. */
    NONE,
    /** Vote. */
    MAY,
    /** Look on: the vote is cast. */
    DONE,
    /** Keep away: for an interest. */
    RECUSED,
    /** Look on: nobody has written down that the person is there, or somebody else votes for the seat. */
    NOT_PRESENT;

    /** As that person stands among those who may vote. */
    public static OwnVote of(VotingRoll roll, MemberReference person, Collection<String> voted) {
        OwnVote own = NONE;
        for (Entitled seat : roll.seats()) {
            if (person.equals(seat.voter())) {
                return voted.contains(seat.seat()) ? DONE : MAY;
            }
            if (person.equals(seat.member())) {
                own = seat.standing() == Standing.RECUSED ? RECUSED : NOT_PRESENT;
            }
        }
        return own;
    }
}

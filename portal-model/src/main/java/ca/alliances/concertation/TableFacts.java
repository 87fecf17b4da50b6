package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;

/**
 * What other features need to know of a table.
 *
 * @param territory for which it meets, {@code null} for the whole tenant
 * @param body name of the body of calls as which it speaks, {@code null} for none
 * @param noticeDays how many days before a meeting it is convened
 * @param closed whether it meets no more
 */
public record TableFacts(
        TableCode code,
        Bilingual name,
        String territory,
        String body,
        QuorumRule quorum,
        DecisionMethod method,
        VoteBase base,
        TieRule tie,
        int noticeDays,
        boolean closed) {
    /** By what the register knows it: as the body as which it speaks, else by its name and code, which no other has. */
    public String registered() {
        return body == null ? name.fr() + " (" + code + ")" : body;
    }
}

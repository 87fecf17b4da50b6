package ca.alliances.concertation;

import java.util.List;

/**
 * A member, for who keeps one of his tables.
 *
 * @param table for which he was written down
 * @param livedExperience whether he sits, or has sat, for lived experience
 * @param seats where he sits, has sat or will sit
 */
public record MemberView(
        MemberReference reference,
        TableCode table,
        MemberProfile profile,
        boolean livedExperience,
        List<MemberSeat> seats,
        long version) {}

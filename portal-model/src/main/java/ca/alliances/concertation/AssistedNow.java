package ca.alliances.concertation;

import java.time.Instant;

/** For whom somebody acts at the moment, and until when. */
public record AssistedNow(MemberReference member, String name, Instant endsAt) {}

package ca.alliances.testing;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.AnswerLink;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.CalendarFeed;
import ca.alliances.meeting.SecretToken;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** A link to answer and a private calendar. */
final class SecretAddressFixtures {
    private SecretAddressFixtures() {}

    static void fill(EntityManager em) {
        MemberReference member = MemberReference.random();
        em.persist(new AnswerLink(
                new Answerable("FX-2026-R-01", member, Fixtures.CALL_OPENS.plus(Duration.ofDays(20))),
                SecretToken.random(),
                Fixtures.CALL_OPENS));
        em.persist(new CalendarFeed(member, SecretToken.random(), Fixtures.CALL_OPENS));
    }
}

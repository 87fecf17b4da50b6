package ca.alliances.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final String GUEST = "marie@example.org";
    private static final Instant SENT = Instant.parse("2026-11-01T02:30:00Z");
    private static final Duration SIX_DAYS_AND_23_HOURS = Duration.ofDays(6).plusHours(23);
    private static final Duration SEVEN_DAYS_AND_A_SECOND = Duration.ofDays(7).plusSeconds(1);

    private final Invitation invitation = Invitation.toRole(
            "5f0c2f43-0000-4000-8000-000000000001",
            GUEST,
            new TenantId("cnord"),
            new MembershipTerms(Role.AGENT, null, null, LocalDate.of(2026, 11, 1), null),
            new Invitation.Sealed(InvitationToken.random(), new Act("coordinator", SENT)));

    @Test
    void isOpenAfterSixDaysAnd23Hours() {
        Instant late = SENT.plus(SIX_DAYS_AND_23_HOURS);
        assertTrue(invitation.isOpenAt(late));
        assertDoesNotThrow(() -> invitation.accept(GUEST, new Act("guest", late)));
    }

    @Test
    void isClosedAfterSevenDaysAndASecond() {
        Instant late = SENT.plus(SEVEN_DAYS_AND_A_SECOND);
        assertFalse(invitation.isOpenAt(late));
        assertThrows(NotFound.class, () -> invitation.accept(GUEST, new Act("guest", late)));
    }

    @Test
    void livesSevenDaysMoreWhenItIsSentAgain() {
        Instant again = SENT.plus(SEVEN_DAYS_AND_A_SECOND);
        invitation.renew(InvitationToken.random(), new Act("coordinator", again));
        assertTrue(invitation.isOpenAt(again.plus(SIX_DAYS_AND_23_HOURS)));
        assertFalse(invitation.isOpenAt(again.plus(SEVEN_DAYS_AND_A_SECOND)));
    }

    @Test
    void isForWhoeverHasTheAddressHoweverItsDomainIsWritten() {
        Invitation toASchool = Invitation.toPlatform(
                "5f0c2f43-0000-4000-8000-000000000002",
                "info@xn--cole-9oa.ca",
                Role.MINISTRY_ANALYST,
                new Invitation.Sealed(InvitationToken.random(), new Act("operator", SENT)));
        assertDoesNotThrow(() -> toASchool.accept("Info@école.ca", new Act("guest", SENT)));
    }

    @Test
    void isClosedOnceItIsUsed() {
        invitation.accept(GUEST, new Act("guest", SENT));
        assertFalse(invitation.isOpenAt(SENT));
    }
}

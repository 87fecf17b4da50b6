package ca.alliances.meeting.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.document.boundary.KeyRing;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.SecretToken;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerSealTest {
    private static final Instant END = Instant.parse("2026-12-01T20:30:00Z");
    private static final MemberReference MARIE = MemberReference.random();
    private static final Answerable WHAT = new Answerable("EST-2026-R-03", MARIE, END);
    private final AnswerSeal seal = seal((byte) 1);

    @BeforeEach
    void inATenant() {
        CurrentTenant.bind(new TenantId("est"));
    }

    @AfterEach
    void nowhere() {
        CurrentTenant.clear();
    }

    @Test
    void aTokenFitsWhatItWasMadeForAndNothingElse() {
        SecretToken token = seal.token(WHAT);
        assertTrue(seal.fits(token, WHAT));
        assertFalse(seal.fits(token, new Answerable("EST-2026-R-04", MARIE, END)));
        assertFalse(seal.fits(token, new Answerable("EST-2026-R-03", MemberReference.random(), END)));
        assertFalse(seal.fits(token, new Answerable("EST-2026-R-03", MARIE, END.plusSeconds(1))));
        assertNotEquals(token, seal.token(WHAT), "no two are the same");
    }

    @Test
    void chanceAloneIsNoToken() {
        assertFalse(seal.fits(SecretToken.random(), WHAT));
    }

    @Test
    void noBitOfItMayChange() {
        byte[] bytes = seal.token(WHAT).bytes();
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertFalse(seal.fits(SecretToken.of(bytes), WHAT), "bit " + bit);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertTrue(seal.fits(SecretToken.of(bytes), WHAT));
    }

    @Test
    void aTokenOfAnotherTenantOrOfAnotherPortalDoesNotFit() {
        SecretToken token = seal.token(WHAT);
        assertFalse(seal((byte) 2).fits(token, WHAT));
        try (CurrentTenant.Visit visit = CurrentTenant.visit(new TenantId("lav"))) {
            assertFalse(seal.fits(token, WHAT));
        }
    }

    private static AnswerSeal seal(byte key) {
        AnswerSeal seal = new AnswerSeal();
        byte[] master = new byte[32];
        master[0] = key;
        seal.keys = new KeyRing(Base64.getEncoder().encodeToString(master));
        return seal;
    }
}

package ca.alliances.meeting.control;

import ca.alliances.document.boundary.KeyRing;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.SecretToken;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the tokens of answer links: 16 bytes of chance, and 16 bytes of an HMAC over these and what the token answers for, with a key of the
 * tenant's own. So who can only write into the database makes no link, nor turns his own into another's (ADR 0027).
 */
@ApplicationScoped
public class AnswerSeal {
    private static final int HALF = 16;
    private static final String HMAC = "HmacSha256";

    @Inject
    KeyRing keys;

    /** A new token for that. */
    public SecretToken token(Answerable what) {
        return sealed(SecretToken.chance(HALF), what);
    }

    /** Whether that token was made for that, here. */
    public boolean fits(SecretToken token, Answerable what) {
        byte[] chance = Arrays.copyOf(token.bytes(), HALF);
        return MessageDigest.isEqual(sealed(chance, what).bytes(), token.bytes());
    }

    private SecretToken sealed(byte[] chance, Answerable what) {
        String words =
                what.meeting() + "\n" + what.member() + "\n" + what.until().getEpochSecond();
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(keys.of("answers " + CurrentTenant.id()), HMAC));
            mac.update(chance);
            byte[] seal = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return SecretToken.of(
                    ByteBuffer.allocate(2 * HALF).put(chance).put(seal, 0, HALF).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }
}

package ca.alliances.it;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator application does (RFC 6238, SHA-1, six digits, thirty seconds), from the secret that Keycloak shows. */
record OneTimeCode(String secret) {
    private static final int PERIOD = 30;

    /** The code of this moment. */
    String now() {
        return at(Instant.now().getEpochSecond() / PERIOD);
    }

    /** The code that follows it, which the realm takes already: a code is taken once. */
    String next() {
        return at(Instant.now().getEpochSecond() / PERIOD + 1);
    }

    private String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int value = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", value % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

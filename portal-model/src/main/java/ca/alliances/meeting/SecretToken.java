package ca.alliances.meeting;

import ca.alliances.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What makes an address secret, in 43 characters: it stands in a letter or in a calendar only, the portal keeps its hash. */
public record SecretToken(String value) {
    private static final SecureRandom SOURCE = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    /** @throws NotFound when it cannot be one */
    public SecretToken {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /** A new one that nobody can guess. */
    public static SecretToken random() {
        return of(chance(BYTES));
    }

    /** So many bytes that nobody can guess. */
    public static byte[] chance(int bytes) {
        byte[] chance = new byte[bytes];
        SOURCE.nextBytes(chance);
        return chance;
    }

    /** The one of these 32 bytes. */
    public static SecretToken of(byte[] bytes) {
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Its 32 bytes. */
    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }

    /** What the portal keeps of it. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not shown, so that no log holds it. */
    @Override
    public String toString() {
        return "a token";
    }
}

package ca.alliances.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What only the letter of an invitation holds; the portal keeps its hash, so that nobody takes an invitation up who reads the database. */
public record InvitationToken(String value) {
    private static final SecureRandom SOURCE = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one that nobody can guess. */
    public static InvitationToken random() {
        byte[] bytes = new byte[BYTES];
        SOURCE.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What the portal keeps of it. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
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

package ca.alliances.meeting.control;

import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.BallotCode;
import ca.alliances.tenancy.CurrentTenant;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals the ballots of a secret vote with a key that is not in the database, so that who reads all of it reads no ballot before the close. A
 * ballot that is put into another motion's box does not open (ADR 0026).
 */
@ApplicationScoped
public class BallotSeal {
    /** How many bytes every sealed ballot has. */
    public static final int LENGTH = BallotCode.LENGTH + 28;

    private static final int KEY = 32;

    /** Files are encrypted with keys that are derived from it by other words. */
    @Inject
    @ConfigProperty(name = "portal.files.key")
    String key;

    /** A ballot that nobody reads before the close. */
    public byte[] seal(Ballot ballot, String motion) {
        try {
            return cipher().encrypt(BallotCode.encode(ballot), motion.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal", e);
        }
    }

    /** The ballot, at the close. */
    public Ballot open(byte[] sealed, String motion) {
        try {
            return BallotCode.decode(cipher().decrypt(sealed, motion.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ballot of " + motion + " does not open", e);
        }
    }

    private Aead cipher() throws GeneralSecurityException {
        byte[] purpose = ("ballots " + CurrentTenant.id()).getBytes(StandardCharsets.US_ASCII);
        byte[] master = Base64.getDecoder().decode(key.strip());
        return new AesGcmJce(Hkdf.computeHkdf("HMACSHA256", master, new byte[0], purpose, KEY));
    }
}

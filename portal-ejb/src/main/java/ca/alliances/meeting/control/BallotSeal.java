package ca.alliances.meeting.control;

import ca.alliances.document.boundary.KeyRing;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.BallotCode;
import ca.alliances.tenancy.CurrentTenant;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals the ballots of a secret vote with a key that is not in the database, so that who reads all of it reads no ballot before the close. A
 * ballot that is put into another motion's box does not open (ADR 0026).
 */
@ApplicationScoped
public class BallotSeal {
    /** How many bytes every sealed ballot has. */
    public static final int LENGTH = BallotCode.LENGTH + 28;

    @Inject
    private KeyRing keys;

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
        return new AesGcmJce(keys.of("ballots " + CurrentTenant.id()));
    }
}

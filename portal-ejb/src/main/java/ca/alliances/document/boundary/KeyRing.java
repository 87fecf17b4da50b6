package ca.alliances.document.boundary;

import com.google.crypto.tink.subtle.Hkdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keys that are derived from the one of the settings, each for one purpose: whoever has one of them makes no other, and none is in the
 * database. For what seals and encrypts, not for pages.
 */
@ApplicationScoped
public class KeyRing {
    /** So many bytes has a key. */
    public static final int LENGTH = 32;

    private static final String SETTING = "PORTAL_FILES_KEY";
    private final String key;

    /** For the container. */
    protected KeyRing() {
        this(null);
    }

    /** Of that key, {@link #LENGTH} bytes in Base64. */
    @Inject
    public KeyRing(@ConfigProperty(name = "portal.files.key") String key) {
        this.key = key;
    }

    /**
     * The key for that purpose, always the same.
     *
     * @throws IllegalStateException naming the setting when it is not such a key
     */
    public byte[] of(String purpose) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256", master(), new byte[0], purpose.getBytes(StandardCharsets.US_ASCII), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot derive keys", e);
        }
    }

    private byte[] master() {
        byte[] master;
        try {
            master = Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(SETTING + " is not Base64", e);
        }
        if (master.length != LENGTH) {
            throw new IllegalStateException(
                    SETTING + " must be " + LENGTH + " bytes in Base64, it has " + master.length);
        }
        return master;
    }
}

package ca.alliances.document.control;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.boundary.KeyRing;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Encrypts contents on their way to the store and decrypts them on their way back, piece by piece, with a key of the tenant's own. Tenant and
 * reference are sealed in: a file put into another's place does not open (ADR 0010).
 */
@ApplicationScoped
public class FileVault {
    private static final int PIECE = 64 * 1024;
    private static final String KEY_SETTING = "PORTAL_FILES_KEY";

    @Inject
    FileStore store;

    @Inject
    KeyRing keys;

    /** Stores a content for the tenant of the moment. */
    public void write(DocumentReference reference, InputStream content) throws IOException {
        TenantId tenant = CurrentTenant.id();
        try (OutputStream stored = store.create(tenant, reference);
                OutputStream sealed = cipher(tenant).newEncryptingStream(stored, seal(tenant, reference))) {
            content.transferTo(sealed);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt", e);
        }
    }

    /** The content in clear, of the tenant of the moment; closed by the caller. */
    public InputStream open(DocumentReference reference) throws IOException {
        TenantId tenant = CurrentTenant.id();
        InputStream stored = store.open(tenant, reference);
        try {
            return cipher(tenant).newDecryptingStream(stored, seal(tenant, reference));
        } catch (GeneralSecurityException | IOException e) {
            stored.close();
            throw new IOException("cannot decrypt", e);
        }
    }

    /** @throws IllegalStateException naming the setting that is wrong */
    public void requireUsable() {
        String fingerprint = HexFormat.of().formatHex(keys.of("fingerprint"));
        String mark;
        try {
            mark = store.markedBy(fingerprint);
        } catch (IOException e) {
            throw new IllegalStateException("PORTAL_FILES is not a folder that the portal can write: " + e, e);
        }
        if (!mark.equals(fingerprint)) {
            throw new IllegalStateException(
                    KEY_SETTING + " is not the key with which the files in PORTAL_FILES were encrypted");
        }
    }

    private AesGcmHkdfStreaming cipher(TenantId tenant) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(keys.of("tenant " + tenant), "HmacSha256", KeyRing.LENGTH, PIECE, 0);
    }

    private static byte[] seal(TenantId tenant, DocumentReference reference) {
        return (tenant + "/" + reference).getBytes(StandardCharsets.US_ASCII);
    }
}

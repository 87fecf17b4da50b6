package ca.alliances.document.control;

import ca.alliances.document.DocumentReference;
import ca.alliances.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Where encrypted contents lie, by tenant and reference. Knows neither names nor keys. */
public interface FileStore {
    /** A new place to write; what was written is safe on the medium when the stream is closed. */
    OutputStream create(TenantId tenant, DocumentReference reference) throws IOException;

    /** What lies there. */
    InputStream open(TenantId tenant, DocumentReference reference) throws IOException;

    /** Deletes it; when there is none, nothing happens. */
    void delete(TenantId tenant, DocumentReference reference) throws IOException;

    /** The tenants that have contents. */
    List<TenantId> tenants() throws IOException;

    /** What a tenant has from before that instant; closed by the caller. */
    Stream<DocumentReference> olderThan(TenantId tenant, Instant limit) throws IOException;

    /** Keeps the mark of the key when there is none, and gives the mark that is kept. */
    String markedBy(String fingerprint) throws IOException;
}

package ca.alliances.document.control;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.StoredFile;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Deletes contents that no row wants: those of transactions that failed, and those removed long ago. */
@ApplicationScoped
public class OrphanSweep {
    /** So long a transaction may take between its file and its row; generous. */
    public static final Duration GRACE = Duration.ofDays(1);

    private static final int AT_ONCE = 500;

    @Inject
    FileStore store;

    @Inject
    StoredFiles rows;

    /** Sweeps all tenants; how many contents went. */
    public long sweep(Instant now) {
        try {
            long swept = 0;
            for (TenantId tenant : store.tenants()) {
                swept += sweep(tenant, now);
            }
            return swept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long sweep(TenantId tenant, Instant now) throws IOException {
        long swept = 0;
        try (CurrentTenant.Visit visit = CurrentTenant.visit(tenant);
                Stream<DocumentReference> old = store.olderThan(tenant, now.minus(GRACE))) {
            Iterator<DocumentReference> all = old.iterator();
            while (all.hasNext()) {
                List<DocumentReference> some = new ArrayList<>();
                while (all.hasNext() && some.size() < AT_ONCE) {
                    some.add(all.next());
                }
                swept += delete(tenant, some, now);
            }
        }
        return swept;
    }

    private long delete(TenantId tenant, List<DocumentReference> some, Instant now) throws IOException {
        Set<DocumentReference> wanted = new HashSet<>(rows.withContent(some, now.minus(StoredFile.KEPT_AFTER_REMOVAL)));
        long deleted = 0;
        for (DocumentReference reference : some) {
            if (!wanted.contains(reference)) {
                store.delete(tenant, reference);
                deleted++;
            }
        }
        return deleted;
    }
}

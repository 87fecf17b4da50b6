package ca.alliances.tenancy;

import java.util.Optional;

/**
 * The tenant for which this thread works. Bound by the filter of a request, by {@code TenantSwitch} and by tests; always cleared.
 * A static by design: EclipseLink, not CDI, makes the listener that reads it (style, smell 13).
 */
public final class CurrentTenant {
    private static final ThreadLocal<TenantId> BOUND = new ThreadLocal<>();

    private CurrentTenant() {}

    /** @throws IllegalStateException when none is bound */
    public static TenantId id() {
        return find().orElseThrow(() -> new IllegalStateException("no tenant is bound to this thread"));
    }

    /** The tenant, if one is bound. */
    public static Optional<TenantId> find() {
        return Optional.ofNullable(BOUND.get());
    }

    /** @throws IllegalStateException when another tenant is bound: one unit of work serves one tenant */
    public static void bind(TenantId tenant) {
        if (BOUND.get() != null && !BOUND.get().equals(tenant)) {
            throw new IllegalStateException("a tenant is bound already");
        }
        BOUND.set(tenant);
    }

    /** Takes the tenant away; in every finally. */
    public static void clear() {
        BOUND.remove();
    }

    /** A place in which a thread works for another tenant; closing it puts the one before back. For {@code TenantSwitch} and tests. */
    public static Visit visit(TenantId tenant) {
        TenantId before = BOUND.get();
        BOUND.set(tenant);
        return () -> BOUND.set(before);
    }

    /** See {@link CurrentTenant#visit}. */
    public interface Visit extends AutoCloseable {
        @Override
        void close();
    }
}

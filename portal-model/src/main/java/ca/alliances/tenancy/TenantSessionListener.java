package ca.alliances.tenancy;

import ca.alliances.shared.TenantOwned;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Gives each persistence context the tenant of its thread; the only place that feeds the tenant filter. Stateless. */
public class TenantSessionListener extends SessionEventAdapter {
    @Override
    public void postAcquireClientSession(SessionEvent event) {
        CurrentTenant.find()
                .ifPresent(tenant -> event.getSession().setProperty(TenantOwned.CONTEXT_PROPERTY, tenant.code()));
    }
}

package ca.alliances.audit;

import ca.alliances.shared.Happening;
import ca.alliances.shared.TenantOwned;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The end of a tenant's record, to which the next entry is tied; each tenant has one. Read with a pessimistic lock to add to it. */
@Entity
@Table(name = "audit_chain")
@NamedQuery(name = AuditChain.OF_TENANT, query = "select c from AuditChain c")
public class AuditChain extends TenantOwned {
    /** Named query: the one of the tenant of the moment. */
    public static final String OF_TENANT = "AuditChain.ofTenant";

    @Column(name = "last_number")
    private long lastNumber;

    @Column(name = "last_seal")
    private String lastSeal = Seal.NONE;

    /** For JPA; the database makes the chain of a tenant together with the tenant. */
    protected AuditChain() {}

    /** The entry of what has just happened in that tenant, tied to the one before. */
    public AuditEntry add(TenantId tenant, Happening happening) {
        AuditEntry entry = new AuditEntry(tenant, lastNumber + 1, happening, lastSeal);
        lastNumber = entry.number();
        lastSeal = entry.seal();
        return entry;
    }

    /** A check of this chain, to which all its entries are shown in their order. */
    public ChainCheck check(TenantId tenant) {
        return new ChainCheck(tenant, lastNumber, lastSeal);
    }
}

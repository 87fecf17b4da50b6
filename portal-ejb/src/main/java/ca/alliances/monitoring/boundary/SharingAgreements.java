package ca.alliances.monitoring.boundary;

import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.monitoring.AgreedSharing;
import ca.alliances.monitoring.SharingTerms;
import ca.alliances.monitoring.control.AgreementRepository;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.DataSharingAgreement;
import ca.alliances.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What the tenant of the moment agreed to share with the ministry, from now on. */
@Stateless
@Allowed(Action.KEEP_SHARING_AGREEMENT)
public class SharingAgreements {
    @Inject
    private AgreementRepository agreements;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** What holds today and what is agreed for later, in order; empty: nothing is shared. */
    public List<AgreedSharing> current() {
        return agreements.from(CurrentTenant.id(), Quebec.date(person.act().at())).stream()
                .map(AgreedSharing::of)
                .toList();
    }

    /**
     * Records what is shared from a day on; what was agreed for that day and later ends there, and the ministry sees it so at once.
     *
     * @param seen reference of what was recorded last as the page showed it, {@code null} for nothing
     * @throws RuleViolation {@code monitoring.begins-before-today}, {@code shared.changed-meanwhile}
     */
    public void record(String seen, SharingTerms terms) {
        TenantId tenant = CurrentTenant.id();
        Act act = person.act();
        terms.requireNotBefore(Quebec.date(act.at()));
        agreements.lock(tenant);
        requireSeen(seen, agreements.lockedFrom(tenant, Quebec.date(act.at())));
        agreements.replace(
                agreements.lockedFrom(tenant, terms.period().from()),
                new DataSharingAgreement(
                        tenant,
                        terms.extent(),
                        terms.withTables(),
                        terms.period(),
                        terms.purpose(),
                        terms.approvedBy(),
                        act));
        happenings.fire(noted(tenant, terms, act));
        if (terms.withTables()) {
            happenings.fire(new Noted("sharing.tables", tenant.toString(), act, terms.approvedBy()));
        }
    }

    private static void requireSeen(String seen, List<DataSharingAgreement> present) {
        String last = present.stream()
                .max(Comparator.comparing(DataSharingAgreement::recordedAt))
                .map(DataSharingAgreement::reference)
                .orElse(null);
        if (!Objects.equals(seen, last)) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
    }

    private static Noted noted(TenantId tenant, SharingTerms terms, Act act) {
        String detail = terms.period().from() + " – "
                + terms.period().to().map(LocalDate::toString).orElse("…") + ". " + terms.purpose() + ". "
                + terms.approvedBy();
        return switch (terms.extent()) {
            case NOTHING -> new Noted("sharing.nothing", tenant.toString(), act, detail);
            case AGGREGATES_ONLY -> new Noted("sharing.totals", tenant.toString(), act, detail);
            case FULL -> new Noted("sharing.files", tenant.toString(), act, detail);
        };
    }
}

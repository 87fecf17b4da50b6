package ca.alliances.organization.control;

import ca.alliances.organization.MandateSummary;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.OrganizationSummary;
import ca.alliances.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Reads who acts for which organization, as of a day. */
@ApplicationScoped
public class MandateQueries {
    @PersistenceContext
    EntityManager em;

    /** Those for which the person acts. */
    public List<OrganizationReference> held(String subject, LocalDate day) {
        return em.createQuery(
                        "select m.organization from Mandate m where m.subject = :subject" + Period.IN_FORCE,
                        OrganizationReference.class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those for which the person acts, by name. */
    public List<OrganizationSummary> organizationsOf(String subject, LocalDate day) {
        return em.createQuery(
                        "select new ca.alliances.organization.OrganizationSummary("
                                + "m.organization, o.legalName, o.kind, o.neq)"
                                + " from Mandate m join Organization o on o.reference = m.organization"
                                + " where m.subject = :subject" + Period.IN_FORCE
                                + " order by o.legalName, o.reference",
                        OrganizationSummary.class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who acts for the organization, by name. */
    public List<MandateSummary> of(OrganizationReference organization, LocalDate day) {
        return em.createQuery(
                        "select new ca.alliances.organization.MandateSummary("
                                + "m.reference, m.subject, p.name, p.email, m.period.from)"
                                + " from Mandate m join Person p on p.subject = m.subject"
                                + " where m.organization = :organization" + Period.IN_FORCE
                                + " order by p.name, m.reference",
                        MandateSummary.class)
                .setParameter("organization", organization)
                .setParameter("day", day)
                .getResultList();
    }
}

package ca.alliances.application.control;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.OwnApplication;
import ca.alliances.application.Submission;
import ca.alliances.identity.Person;
import ca.alliances.notification.Recipient;
import ca.alliances.organization.Organization;
import ca.alliances.organization.OrganizationName;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.shared.MailAddress;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads applications for who made them. */
@ApplicationScoped
public class ApplicationQueries {
    private static final System.Logger LOG = System.getLogger(ApplicationQueries.class.getName());

    @PersistenceContext
    private EntityManager em;

    /** A page of those of the organizations in the tenant, the one that changed last on top. */
    public List<OwnApplication> ofOrganizations(List<OrganizationReference> held, int first, int size) {
        if (held.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new ca.alliances.application.OwnApplication(a.reference, a.outline.title, o.legalName,"
                                + " c.title.fr, c.title.en, a.status, a.requested, a.changedAt)"
                                + " from Application a join Organization o on o.reference = a.organization"
                                + " join Call c on c.reference = a.call"
                                + " where a.organization in :held order by a.changedAt desc, a.reference",
                        OwnApplication.class)
                .setParameter("held", held)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many the organizations have in the tenant. */
    public long countOfOrganizations(List<OrganizationReference> held) {
        return held.isEmpty()
                ? 0
                : em.createQuery("select count(a) from Application a where a.organization in :held", Long.class)
                        .setParameter("held", held)
                        .getSingleResult();
    }

    /** The organizations by name. */
    public List<OrganizationName> names(List<OrganizationReference> held) {
        return held.stream()
                .map(each -> new OrganizationName(
                        each,
                        em.createQuery(
                                        "select o.legalName from Organization o where o.reference = :reference",
                                        String.class)
                                .setParameter("reference", each.value())
                                .getSingleResult()))
                .sorted(Comparator.comparing(OrganizationName::name))
                .toList();
    }

    /** All submissions of an application, in order. */
    public List<Submission> submissions(ApplicationReference reference) {
        return em.createNamedQuery(Submission.OF_APPLICATION, Submission.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Keeps a new submission. */
    public void add(Submission submission) {
        em.persist(submission);
    }

    /**
     * Who is written to for an organization, in his language: those who act for it without an end to that, and its contact, who reads French
     * unless it is one of them.
     */
    public Collection<Recipient> recipients(OrganizationReference organization) {
        Map<String, Recipient> recipients = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        em.createQuery(
                        "select p from Mandate m join Person p on p.subject = m.subject"
                                + " where m.organization = :organization and m.period.to is null",
                        Person.class)
                .setParameter("organization", organization)
                .getResultList()
                .forEach(each -> add(recipients, each.email(), each.language()));
        Organization asking = em.find(Organization.class, organization.value());
        add(recipients, asking.contact().email(), Locale.FRENCH);
        return recipients.values();
    }

    /** Profiles that are older than the check of addresses may hold any text: what leads nowhere is left out. */
    private static void add(Map<String, Recipient> recipients, String email, Locale language) {
        MailAddress.deliverable(email)
                .ifPresentOrElse(
                        address -> recipients.putIfAbsent(address, new Recipient(address, null, language)),
                        () -> LOG.log(
                                System.Logger.Level.WARNING,
                                "{0}: no letter to an address of an organization to which no mail can go",
                                CurrentTenant.id()));
    }
}

package ca.alliances.concertation.control;

import ca.alliances.concertation.AssistSession;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.SupportAmount;
import ca.alliances.concertation.TableMember;
import ca.alliances.concertation.YearlyInterests;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RandomReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the members of tables of the tenant of the moment, what they declare, and the help that they get. */
@ApplicationScoped
public class MemberRepository {
    @PersistenceContext
    EntityManager em;

    /** Keeps something new of a member. */
    public void add(Object one) {
        em.persist(one);
        em.flush();
    }

    /** Writes what has changed, before what follows from it is kept. */
    public void flush() {
        em.flush();
    }

    /** The member of that reference, if the tenant has one. */
    public Optional<TableMember> find(MemberReference reference) {
        return em.createNamedQuery(TableMember.BY_REFERENCE, TableMember.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when the tenant has no such member */
    public TableMember existing(MemberReference reference) {
        return find(reference).orElseThrow(NotFound::new);
    }

    /** Those of these references that the tenant has. */
    public List<TableMember> all(Collection<MemberReference> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery("select m from TableMember m where m.reference in :references", TableMember.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    /**
     * The same with its row locked, for what is counted on.
     *
     * @throws NotFound when the tenant has no such member
     */
    public TableMember locked(MemberReference reference) {
        return em.createNamedQuery(TableMember.BY_REFERENCE, TableMember.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who has that login, if a member has. */
    public Optional<MemberReference> ofAccount(String subject) {
        return em.createNamedQuery(TableMember.OF_ACCOUNT, MemberReference.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** What a member declared of his interests, the last one first. */
    public List<YearlyInterests> interests(MemberReference member) {
        return em.createNamedQuery(YearlyInterests.OF_MEMBER, YearlyInterests.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** What each of these members declared last of his interests; nothing of who made no declaration. */
    public Map<MemberReference, InterestTexts> lastInterests(Collection<MemberReference> asked) {
        Map<MemberReference, InterestTexts> last = new HashMap<>();
        if (!asked.isEmpty()) {
            em.createNamedQuery(YearlyInterests.OF_MEMBERS, YearlyInterests.class)
                    .setParameter("members", asked)
                    .getResultList()
                    .forEach(each -> last.putIfAbsent(each.declarant(), each.texts()));
        }
        return last;
    }

    /** The members who have these logins, by login. */
    public Map<String, MemberReference> ofAccounts(Collection<String> subjects) {
        Map<String, MemberReference> members = new HashMap<>();
        if (!subjects.isEmpty()) {
            em.createQuery(
                            "select m.account, m.reference from TableMember m where m.account in :subjects",
                            Object[].class)
                    .setParameter("subjects", subjects)
                    .getResultList()
                    .forEach(row -> members.put((String) row[0], (MemberReference) row[1]));
        }
        return members;
    }

    /** The session of that agent that nobody has ended, also when its time is over. */
    public Optional<AssistSession> sessionOf(String agent) {
        return em.createNamedQuery(AssistSession.NOT_ENDED, AssistSession.class)
                .setParameter("agent", agent)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when no such amount was written down */
    public SupportAmount existingSupport(String reference) {
        return em.createQuery("select a from SupportAmount a where a.reference = :reference", SupportAmount.class)
                .setParameter("reference", new RandomReference(reference).value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

package ca.alliances.meeting.control;

import ca.alliances.meeting.ItemRecusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the projects from which somebody kept away; asked on every page of a file, so it reads few rows by an index. What was taken back keeps nobody away. */
@ApplicationScoped
public class RecusalQueries {
    private static final String FROM =
            " from ItemRecusal r where (r.account = :account or r.substituteAccount = :account) and r.takenBackAt is null";

    @PersistenceContext
    EntityManager em;

    /** Whether who has that login kept away from that project at any table. */
    public boolean isRecused(String account, String project) {
        return !em.createQuery("select r.id" + FROM + " and r.project = :project", Long.class)
                .setParameter("account", account)
                .setParameter("project", project)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The projects from which he kept away. */
    public Set<String> projects(String account) {
        return new HashSet<>(
                em.createQuery("select distinct r.project" + FROM + " and r.project is not null", String.class)
                        .setParameter("account", account)
                        .getResultList());
    }

    /** Who kept away from these projects at any table, by project, with the substitutes of their seats. */
    public Map<String, Set<String>> accounts(Collection<String> projects) {
        Map<String, Set<String>> accounts = new HashMap<>();
        if (!projects.isEmpty()) {
            em.createQuery(
                            "select r from ItemRecusal r where r.project in :projects and r.takenBackAt is null",
                            ItemRecusal.class)
                    .setParameter("projects", projects)
                    .getResultList()
                    .forEach(each -> accounts.computeIfAbsent(each.project(), project -> new HashSet<>())
                            .addAll(each.accounts()));
        }
        return accounts;
    }

    /** Who kept away from that project at any table, with the substitutes of their seats. */
    public Set<String> accounts(String project) {
        return accounts(List.of(project)).getOrDefault(project, Set.of());
    }

    /** Who kept away from that project beside what that recusal says: at another table, or under another item. */
    public Set<String> beside(ItemRecusal recusal, String project) {
        return em.createQuery(
                        "select r from ItemRecusal r where r.project = :project and r.takenBackAt is null and r <> :recusal",
                        ItemRecusal.class)
                .setParameter("project", project)
                .setParameter("recusal", recusal)
                .getResultStream()
                .flatMap(each -> each.accounts().stream())
                .collect(Collectors.toSet());
    }
}

package ca.alliances.concertation.control;

import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.MemberProfile;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.Office;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableMember;
import ca.alliances.concertation.TableName;
import ca.alliances.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says who sits where on a day. A member is joined inside only: an outer join to a row of a tenant loses what has none, since the filter of the
 * tenant stands behind it.
 */
@ApplicationScoped
public class RollQueries {
    @PersistenceContext
    EntityManager em;

    /** What is known of who sits or may sit: names and login. */
    private record Named(String publicName, String legalName, String account) {}

    /** Who holds the seats of a table on that day, by their number. */
    public List<RollEntry> roll(TableCode table, LocalDate day) {
        List<SeatMandate> held = em.createQuery(
                        "select m from SeatMandate m join fetch m.seat where m.seat.table = :table" + Period.IN_FORCE
                                + " order by m.seat.number",
                        SeatMandate.class)
                .setParameter("table", table)
                .setParameter("day", day)
                .getResultList();
        Map<MemberReference, Named> people = people(held);
        return held.stream().map(each -> entry(each, people)).toList();
    }

    private Map<MemberReference, Named> people(List<SeatMandate> held) {
        Set<MemberReference> asked = held.stream()
                .flatMap(each -> Stream.of(each.terms().member(), each.terms().substitute()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<MemberReference, Named> people = new HashMap<>();
        if (!asked.isEmpty()) {
            em.createQuery("select h from TableMember h where h.reference in :asked", TableMember.class)
                    .setParameter("asked", asked)
                    .getResultList()
                    .forEach(each -> people.put(each.reference(), named(each.profile())));
        }
        return people;
    }

    private static Named named(MemberProfile profile) {
        return new Named(profile.publicName(), profile.legalName(), profile.account());
    }

    private static RollEntry entry(SeatMandate mandate, Map<MemberReference, Named> people) {
        Seat seat = mandate.seat();
        MandateTerms terms = mandate.terms();
        Named holder = people.get(terms.member());
        Named other = people.getOrDefault(terms.substitute(), new Named(null, null, null));
        return new RollEntry(
                seat.reference(),
                seat.sector(),
                terms.member(),
                TableName.of(holder.publicName(), holder.legalName(), seat.sector(), seat.number()),
                holder.account(),
                terms.substitute(),
                TableName.of(other.publicName(), other.legalName(), seat.sector(), seat.number()),
                other.account());
    }

    /** At which tables who has that login sits on that day, himself or as a substitute. */
    public Set<TableCode> tablesOf(String subject, LocalDate day) {
        return Set.copyOf(em.createQuery(
                        "select distinct m.seat.table from SeatMandate m, TableMember h where h.account = :subject"
                                + " and (m.holder = h.reference or m.substitute = h.reference)" + Period.IN_FORCE,
                        TableCode.class)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList());
    }

    /** Who chairs a table on that day, if somebody does. */
    public Optional<MemberReference> chair(TableCode table, LocalDate day) {
        return em.createQuery(
                        "select m.holder from SeatMandate m where m.seat.table = :table and m.office = :chair"
                                + Period.IN_FORCE,
                        MemberReference.class)
                .setParameter("table", table)
                .setParameter("chair", Office.CHAIR)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}

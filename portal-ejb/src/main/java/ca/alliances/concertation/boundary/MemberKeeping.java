package ca.alliances.concertation.boundary;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.MemberChoice;
import ca.alliances.concertation.MemberProfile;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberSeat;
import ca.alliances.concertation.MemberView;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableMember;
import ca.alliances.concertation.control.LoginLetters;
import ca.alliances.concertation.control.MemberAccess;
import ca.alliances.concertation.control.MemberQueries;
import ca.alliances.concertation.control.MemberRepository;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes down who sits at tables and how they are reached. Only who keeps one of a member's tables reads that. */
@Stateless
@Allowed(Action.KEEP_TABLE)
public class MemberKeeping {
    @Inject
    private TableAccess tables;

    @Inject
    private MemberAccess access;

    @Inject
    private MemberRepository members;

    @Inject
    private MemberQueries queries;

    @Inject
    private LoginLetters letters;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /**
     * Writes a member down for a table, under a reference that the page has drawn, so that a form sent twice makes one.
     *
     * @throws NotFound when the person does not keep the table, or the login is of nobody who has a role here
     * @throws RuleViolation {@code concertation.account-taken} or {@code concertation.consent-ahead}
     */
    public void write(MemberReference reference, TableCode table, MemberProfile profile) {
        tables.existing(table, Action.KEEP_TABLE);
        if (members.find(reference).isPresent()) {
            access.existing(reference, Action.KEEP_TABLE);
            return;
        }
        requireInOrder(reference, profile);
        TableMember member = new TableMember(reference, table, profile);
        members.add(member);
        happenings.fire(new Noted("concertation.member-written", reference.value(), person.act(), table.value()));
        noteLogin(member, null);
    }

    /** Whoever has the login is told, and it is on record whose it is. */
    private void noteLogin(TableMember member, String before) {
        String login = member.profile().account();
        if (login == null || login.equals(before)) {
            return;
        }
        Act act = person.act();
        happenings.fire(new Noted("concertation.login-tied", member.reference().value(), act, login));
        letters.tell(member, act);
    }

    /**
     * Takes over what is known of a member now.
     *
     * @throws RuleViolation {@code concertation.account-taken}, {@code concertation.consent-ahead} or {@code shared.changed-meanwhile}
     */
    public void change(MemberReference reference, MemberProfile profile, long seenVersion) {
        TableMember member = access.existing(reference, Action.KEEP_TABLE);
        member.requireVersion(seenVersion);
        requireInOrder(reference, profile);
        String login = member.profile().account();
        boolean reachedAnew = !Objects.equals(login, profile.account())
                || !Objects.equals(member.profile().email(), profile.email());
        if (reachedAnew) {
            requireAllTables(reference, profile);
        }
        member.change(profile);
        happenings.fire(new Noted(
                "concertation.member-changed",
                reference.value(),
                person.act(),
                reachedAnew ? "login or address" : null));
        noteLogin(member, login);
    }

    /** @throws NotFound when the tenant has no such member, or the person keeps none of his tables */
    public MemberView existing(MemberReference reference) {
        TableMember member = access.existing(reference, Action.KEEP_TABLE);
        List<MemberSeat> seats = queries.seatsOf(reference);
        return new MemberView(
                reference,
                member.table(),
                member.profile(),
                seats.stream().anyMatch(each -> each.sector() == Sector.LIVED_EXPERIENCE),
                seats,
                member.version());
    }

    /** The members of all tables that the person keeps, by name. */
    public List<MemberChoice> known() {
        return queries.of(tables.all(Action.KEEP_TABLE).stream()
                .map(ConcertationTable::code)
                .toList());
    }

    /** The members of one of them, by name. */
    public List<MemberChoice> of(TableCode table) {
        tables.existing(table, Action.KEEP_TABLE);
        return queries.of(List.of(table));
    }

    /** The people who have a role in the tenant: their names with the subjects of their logins, by name. */
    public Map<String, String> accounts() {
        return queries.accounts(tables.today());
    }

    /**
     * Whoever changes by what login a member votes, or where his letters go, keeps every table where he sits today, and does not take the seat
     * himself.
     */
    private void requireAllTables(MemberReference reference, MemberProfile profile) {
        boolean elsewhere = queries.seatsOf(reference).stream()
                .filter(seat -> seat.to() == null || !seat.to().isBefore(tables.today()))
                .anyMatch(seat -> !tables.may(seat.table(), Action.KEEP_TABLE));
        if (elsewhere || person.subject().equals(profile.account())) {
            throw new RuleViolation("concertation.account-not-yours");
        }
    }

    private void requireInOrder(MemberReference reference, MemberProfile profile) {
        if (profile.consentedOn() != null && profile.consentedOn().isAfter(tables.today())) {
            throw new RuleViolation("concertation.consent-ahead");
        }
        if (profile.account() == null) {
            return;
        }
        members.ofAccount(profile.account())
                .filter(other -> !other.equals(reference))
                .ifPresent(other -> {
                    throw new RuleViolation("concertation.account-taken");
                });
        boolean was = members.find(reference)
                .filter(each -> profile.account().equals(each.profile().account()))
                .isPresent();
        if (!was && !accounts().containsValue(profile.account())) {
            throw new NotFound();
        }
    }
}

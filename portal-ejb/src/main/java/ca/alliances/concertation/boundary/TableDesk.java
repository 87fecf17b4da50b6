package ca.alliances.concertation.boundary;

import ca.alliances.concertation.AssistSession;
import ca.alliances.concertation.AssistedAct;
import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.KeptName;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberSeat;
import ca.alliances.concertation.RollEntry;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.TableMember;
import ca.alliances.concertation.control.MemberQueries;
import ca.alliances.concertation.control.MemberRepository;
import ca.alliances.concertation.control.RollQueries;
import ca.alliances.concertation.control.TableAccess;
import ca.alliances.concertation.control.TableRepository;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What other features ask of tables and their members, in the tenant and the transaction of the caller. For their boundaries, not for pages: they
 * name the action and ask {@link #existing} with it first, so this is no use case of its own.
 */
@ApplicationScoped
public class TableDesk {
    @Inject
    private TableAccess access;

    @Inject
    private TableRepository repository;

    @Inject
    private RollQueries rolls;

    @Inject
    private MemberRepository members;

    @Inject
    private MemberQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** @throws NotFound when the tenant has no such table, or the person may not act so on it */
    public TableFacts existing(TableCode code, Action action) {
        return access.existing(code, action).facts();
    }

    /** Whether the tenant has that table and the person may act so on it. */
    public boolean may(TableCode code, Action action) {
        return access.may(code, action);
    }

    /** All tables on which the person may act so, by code; those that are closed as well. */
    public List<TableFacts> tables(Action action) {
        return access.all(action).stream().map(ConcertationTable::facts).toList();
    }

    /** All tables of the tenant, by code, whoever asks; those that are closed as well. */
    public List<TableFacts> all() {
        return repository.all().stream().map(ConcertationTable::facts).toList();
    }

    /** The table to which that one belongs, if it belongs to one, whoever asks. */
    public Optional<TableFacts> above(TableCode code) {
        return repository
                .find(code)
                .flatMap(ConcertationTable::parent)
                .flatMap(repository::find)
                .map(ConcertationTable::facts);
    }

    /** Who holds the seats of a table on that day, by their number; vacant seats are left out. */
    public List<RollEntry> roll(TableCode table, LocalDate day) {
        return rolls.roll(table, day);
    }

    /** Who chairs a table on that day, if somebody does. */
    public Optional<MemberReference> chair(TableCode table, LocalDate day) {
        return rolls.chair(table, day);
    }

    /** Where and when a member sits, has sat or will sit, himself or as a substitute; the last first. */
    public List<MemberSeat> seats(MemberReference member) {
        return queries.seatsOf(member);
    }

    /** The member of this tenant who the person of this request is, if he is one. */
    public Optional<MemberReference> self() {
        return person.find().flatMap(members::ofAccount);
    }

    /** The member for whom the person of this request acts now, in a session of half an hour, if he does. */
    public Optional<MemberReference> assisted() {
        return session().map(AssistSession::assisted);
    }

    /**
     * Notes what was done for the member who is assisted now; nothing when nobody is.
     *
     * @param what last part of a text's key {@code concertation.assisted.}
     * @param about what it was done to, as the member would name it; may be {@code null}
     */
    public void noteAssisted(String what, String about) {
        session().ifPresent(open -> members.add(new AssistedAct(open, what, about, clock.instant())));
    }

    private Optional<AssistSession> session() {
        return person.find().flatMap(members::sessionOf).filter(each -> each.isOpenAt(clock.instant()));
    }

    /**
     * How a member is reached, for a letter.
     *
     * @throws NotFound when the tenant has no such member
     */
    public MemberContact contact(MemberReference member) {
        return members.existing(member).contact();
    }

    /** The same for many at once; whom the tenant does not have is left out. */
    public Map<MemberReference, MemberContact> contacts(Collection<MemberReference> asked) {
        return members.all(asked).stream().collect(Collectors.toMap(TableMember::reference, TableMember::contact));
    }

    /** The members of a table, of today and before, whose legal names are to be kept out of what everybody reads; for nothing else. */
    public List<KeptName> keptNames(TableCode table) {
        return queries.keptNames(table);
    }

    /** Those of these members whose last declaration of interests names that organization, each with the lines that do. */
    public Map<MemberReference, List<String>> names(Collection<MemberReference> asked, String organization) {
        Map<MemberReference, List<String>> lines = new HashMap<>();
        members.lastInterests(asked).forEach((member, texts) -> lines.put(member, texts.names(organization)));
        lines.values().removeIf(List::isEmpty);
        return lines;
    }

    /** The members who have these logins, by login. */
    public Map<String, MemberReference> ofAccounts(Collection<String> subjects) {
        return members.ofAccounts(subjects);
    }
}

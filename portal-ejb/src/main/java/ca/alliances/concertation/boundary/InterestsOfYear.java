package ca.alliances.concertation.boundary;

import ca.alliances.concertation.DeclaredInterests;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.YearlyInterests;
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
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What members declare of their interests each year: one declaration a year, which may be said anew, and nothing of it is lost. */
@Stateless
public class InterestsOfYear {
    @Inject
    private TableDesk desk;

    @Inject
    private MemberAccess access;

    @Inject
    private MemberRepository members;

    @Inject
    private MemberQueries queries;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private CurrentPerson person;

    @Inject
    private TableAccess tables;

    /** What the person declared, the last first; nothing for who is no member. */
    @Allowed(Action.DECLARE_YEARLY_INTERESTS)
    public List<DeclaredInterests> mine() {
        return desk.self().map(this::read).orElse(List.of());
    }

    /** Whether the person is a member of a table here, so that he has something to declare. */
    @Allowed(Action.DECLARE_YEARLY_INTERESTS)
    public boolean isMember() {
        return desk.self().isPresent();
    }

    /** @throws NotFound when the person is no member */
    @Allowed(Action.DECLARE_YEARLY_INTERESTS)
    public void declare(InterestTexts texts) {
        write(desk.self().orElseThrow(NotFound::new), texts);
    }

    /** What the member declared who is assisted now. */
    @Allowed(Action.ASSIST_MEMBER)
    public List<DeclaredInterests> assisted() {
        return desk.assisted().map(this::read).orElse(List.of());
    }

    /** @throws NotFound when nobody is assisted now */
    @Allowed(Action.ASSIST_MEMBER)
    public void declareAssisted(InterestTexts texts) {
        int year = write(desk.assisted().orElseThrow(NotFound::new), texts);
        desk.noteAssisted("interests", String.valueOf(year));
    }

    /** What a member declared, the last first, for who keeps one of his tables. */
    @Allowed(Action.KEEP_TABLE)
    public List<DeclaredInterests> of(MemberReference member) {
        access.existing(member, Action.KEEP_TABLE);
        return read(member);
    }

    private int write(MemberReference member, InterestTexts texts) {
        Act act = person.act();
        int year = tables.today().getYear();
        members.locked(member);
        Optional<YearlyInterests> last = members.interests(member).stream()
                .filter(each -> each.year() == year)
                .findFirst();
        int revision = last.map(YearlyInterests::revision).orElse(0) + 1;
        members.add(new YearlyInterests(member, year, revision, texts, act));
        happenings.fire(new Noted("concertation.interests-declared", member.value(), act, String.valueOf(year)));
        return year;
    }

    private List<DeclaredInterests> read(MemberReference member) {
        String own = members.existing(member).profile().account();
        List<YearlyInterests> all = members.interests(member);
        return all.stream()
                .map(each -> new DeclaredInterests(
                        each.year(),
                        each.revision(),
                        all.stream()
                                .noneMatch(other -> other.year() == each.year() && other.revision() > each.revision()),
                        each.texts(),
                        each.declared().actor().equals(own)
                                ? null
                                : queries.nameOf(each.declared().actor()),
                        each.declared().at()))
                .toList();
    }
}

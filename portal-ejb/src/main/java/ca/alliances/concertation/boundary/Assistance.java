package ca.alliances.concertation.boundary;

import ca.alliances.concertation.Announcement;
import ca.alliances.concertation.AssistLog;
import ca.alliances.concertation.AssistSession;
import ca.alliances.concertation.AssistedNow;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.control.MemberAccess;
import ca.alliances.concertation.control.MemberQueries;
import ca.alliances.concertation.control.MemberRepository;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Acting for a member who asked for help: announced, half an hour at most, and written down for him to read. */
@Stateless
public class Assistance {
    @Inject
    private MemberAccess access;

    @Inject
    private MemberRepository members;

    @Inject
    private MemberQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    @Inject
    private Event<Happening> happenings;

    /**
     * The name of a member whom the person may help.
     *
     * @throws NotFound when he may not
     */
    @Allowed(Action.ASSIST_MEMBER)
    public String nameOf(MemberReference member) {
        return access.existing(member, Action.ASSIST_MEMBER).contact().name();
    }

    /**
     * Begins to act for a member.
     *
     * @throws NotFound when the person may not help him
     * @throws RuleViolation {@code concertation.assists-already} with the end of the other session, {@code concertation.own-assistance},
     *     {@code concertation.assist-reason-missing} or {@code concertation.announcement-missing}
     */
    @Allowed(Action.ASSIST_MEMBER)
    public void begin(MemberReference member, String reason, Announcement announced) {
        Act act = person.act();
        if (act.actor()
                .equals(access.existing(member, Action.ASSIST_MEMBER).profile().account())) {
            throw new RuleViolation("concertation.own-assistance");
        }
        members.sessionOf(act.actor()).ifPresent(last -> {
            if (last.isOpenAt(act.at())) {
                throw new RuleViolation("concertation.assists-already", last.endsAt());
            }
            last.end(act.at());
            members.flush();
        });
        members.add(new AssistSession(member, reason, announced, act));
        happenings.fire(new Noted("concertation.assist-begun", member.value(), act, announced.name()));
    }

    /** Ends the session of the person; nothing when none is open. */
    @Allowed(Action.ASSIST_MEMBER)
    public void end() {
        Act act = person.act();
        members.sessionOf(act.actor()).filter(open -> open.isOpenAt(act.at())).ifPresent(open -> {
            open.end(act.at());
            happenings.fire(
                    new Noted("concertation.assist-ended", open.assisted().value(), act, null));
        });
    }

    /** For whom the person acts now, if he does. */
    @Allowed(Action.ASSIST_MEMBER)
    public Optional<AssistedNow> current() {
        return members.sessionOf(person.subject())
                .filter(open -> open.isOpenAt(clock.instant()))
                .map(open -> new AssistedNow(
                        open.assisted(),
                        members.existing(open.assisted()).contact().name(),
                        open.endsAt()));
    }

    /** Who acted for the person himself, when and what; the last first. Nothing for who is no member. */
    @Allowed(Action.DECLARE_YEARLY_INTERESTS)
    public List<AssistLog> forMe() {
        return members.ofAccount(person.subject()).map(queries::logOf).orElse(List.of());
    }

    /** The same of a member, for who keeps one of his tables: to read, and to send him on paper. */
    @Allowed(Action.KEEP_TABLE)
    public List<AssistLog> of(MemberReference member) {
        access.existing(member, Action.KEEP_TABLE);
        return queries.logOf(member);
    }
}

package ca.alliances.minutes.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.boundary.MeetingRecord;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesCorrection.Proposal;
import ca.alliances.minutes.MinutesCorrection.Proposer;
import ca.alliances.minutes.MinutesState;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.SectionView;
import ca.alliances.minutes.control.Attendees;
import ca.alliances.minutes.control.MinutesAccess;
import ca.alliances.minutes.control.MinutesRepository;
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
import java.util.Optional;

/** Corrections to minutes, which only who was present at the meeting proposes, himself or with help. */
@Stateless
public class MinutesCorrections {
    @Inject
    private MinutesAccess access;

    @Inject
    private MinutesRepository repository;

    @Inject
    private MeetingRecord records;

    @Inject
    private TableDesk tables;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** Whether this person, or the member whom he assists now, may propose any today. */
    @Allowed(Action.READ_TABLE)
    public boolean mayPropose(MeetingReference meeting) {
        Minutes minutes = access.opened(meeting, Action.READ_TABLE);
        return minutes.state() == MinutesState.CIRCULATED && (mayAssist(meeting) || mayTakePart(meeting));
    }

    private boolean mayTakePart(MeetingReference meeting) {
        return tables.may(meeting.table(), Action.TAKE_PART)
                && present(meeting, tables.self()).isPresent();
    }

    private boolean mayAssist(MeetingReference meeting) {
        return tables.may(meeting.table(), Action.ASSIST_MEMBER)
                && present(meeting, tables.assisted()).isPresent();
    }

    /**
     * What stands in a section now.
     *
     * @throws NotFound when there are no minutes for this person
     */
    @Allowed(Action.READ_TABLE)
    public SectionView section(MeetingReference meeting, SectionKey key) {
        return access.opened(meeting, Action.READ_TABLE).section(key);
    }

    /**
     * Proposes one.
     *
     * @throws RuleViolation {@code minutes.only-present}, {@code minutes.not-circulated}, {@code minutes.corrections-over}, {@code minutes.correction-same},
     *     {@code minutes.section-too-long} or {@code minutes.reason-missing}
     */
    @Allowed(Action.TAKE_PART)
    public void propose(MeetingReference meeting, Proposal proposal) {
        propose(access.locked(meeting, Action.TAKE_PART), proposal, tables.self());
    }

    /** The same for the member whom this person assists now. */
    @Allowed(Action.ASSIST_MEMBER)
    public void proposeAssisted(MeetingReference meeting, Proposal proposal) {
        propose(access.locked(meeting, Action.ASSIST_MEMBER), proposal, tables.assisted());
        tables.noteAssisted("minutes.corrected", meeting.value());
    }

    /** Whether it is {@link #proposeAssisted} that is open to this person. */
    @Allowed(Action.READ_TABLE)
    public boolean assists(MeetingReference meeting) {
        access.table(meeting, Action.READ_TABLE);
        return mayAssist(meeting);
    }

    private void propose(Minutes minutes, Proposal proposal, Optional<MemberReference> member) {
        MeetingReference meeting = minutes.meeting();
        Proposer proposer = present(meeting, member).orElseThrow(() -> new RuleViolation("minutes.only-present"));
        Act act = person.act();
        repository.add(minutes.propose(proposal, proposer, act));
        happenings.fire(new Noted(
                "minutes.correction-proposed",
                meeting.value(),
                act,
                proposal.section().value()));
    }

    /** That member, if he was there. */
    private Optional<Proposer> present(MeetingReference meeting, Optional<MemberReference> member) {
        return member.flatMap(each -> Optional.ofNullable(
                        Attendees.of(records.of(meeting, Action.READ_TABLE).live())
                                .present()
                                .get(each))
                .map(name -> new Proposer(each, name)));
    }
}

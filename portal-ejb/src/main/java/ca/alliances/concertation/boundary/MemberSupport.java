package ca.alliances.concertation.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.SupportAmount;
import ca.alliances.concertation.SupportForm;
import ca.alliances.concertation.SupportLine;
import ca.alliances.concertation.SupportState;
import ca.alliances.concertation.control.MemberAccess;
import ca.alliances.concertation.control.MemberQueries;
import ca.alliances.concertation.control.MemberRepository;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Money for transport, childcare and meals, so that members can come. Only who keeps one of a member's tables knows of it. */
@Stateless
@Allowed(Action.KEEP_TABLE)
public class MemberSupport {
    @Inject
    private MemberAccess access;

    @Inject
    private MemberRepository members;

    @Inject
    private MemberQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** What a member was promised and paid, the last first. */
    public List<SupportLine> of(MemberReference member) {
        access.existing(member, Action.KEEP_TABLE);
        return queries.supportsOf(member);
    }

    /** Writes an amount down. */
    public void write(MemberReference member, SupportForm form) {
        access.existing(member, Action.KEEP_TABLE);
        members.add(new SupportAmount(member, form, person.act()));
        happenings.fire(new Noted("concertation.support-written", member.value(), person.act(), null));
    }

    /**
     * What was promised is paid, or what was written is cancelled.
     *
     * @throws NotFound when no such amount was written, or the person keeps no table of who gets it
     */
    public void become(String reference, SupportState next) {
        SupportAmount amount = members.existingSupport(reference);
        access.existing(amount.receiver(), Action.KEEP_TABLE);
        amount.become(next, person.act());
        happenings.fire(
                new Noted("concertation.support-changed", amount.receiver().value(), person.act(), next.name()));
    }
}

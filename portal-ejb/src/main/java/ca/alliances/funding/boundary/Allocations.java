package ca.alliances.funding.boundary;

import ca.alliances.funding.Allocation;
import ca.alliances.funding.Cause;
import ca.alliances.funding.EnvelopeShare;
import ca.alliances.funding.LedgerEntry;
import ca.alliances.funding.MoneyMoved;
import ca.alliances.funding.ShareReference;
import ca.alliances.funding.ShareRow;
import ca.alliances.funding.control.ShareQueries;
import ca.alliances.funding.control.ShareRepository;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Gives the envelope to its shares, and moves it from one to another. */
@Stateless
@Allowed(Action.ALLOCATE_ENVELOPE)
public class Allocations {
    @Inject
    private ShareRepository shares;

    @Inject
    private ShareQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<MoneyMoved> happenings;

    /**
     * The share to begin from.
     *
     * @throws NotFound when there is none, or none that this person may move money of
     */
    public ShareRow share(ShareReference reference) {
        return queries.share(reference).orElseThrow(NotFound::new);
    }

    /**
     * Moves free money as said, once: the page's version of the share that it began from must be the present one.
     *
     * @throws NotFound when the tenant has no such share
     * @throws RuleViolation {@code funding.not-enough}, {@code shared.changed-meanwhile} and those of {@link Cause}
     */
    public void allocate(Allocation asked, long version) {
        Act act = person.act();
        Cause cause = new Cause(null, asked.reason(), asked.effectiveOn(), act);
        if (asked.from() == null) {
            EnvelopeShare root = current(asked.to(), version);
            keep(List.of(root.receive(asked.amount(), cause)), asked.to(), asked, act);
        } else if (asked.to() == null) {
            EnvelopeShare root = current(asked.from(), version);
            keep(List.of(root.giveBack(asked.amount(), cause)), asked.from(), asked, act);
        } else {
            keep(between(asked, cause, version), asked.to(), asked, act);
        }
    }

    /** Locks both in the order of their names, so that two who move money crosswise never wait for each other. */
    private List<LedgerEntry> between(Allocation asked, Cause cause, long version) {
        boolean fromFirst = asked.from().value().compareTo(asked.to().value()) <= 0;
        EnvelopeShare first = shares.locked(fromFirst ? asked.from() : asked.to());
        EnvelopeShare second = shares.locked(fromFirst ? asked.to() : asked.from());
        EnvelopeShare from = fromFirst ? first : second;
        from.requireVersion(version);
        return from.giveTo(fromFirst ? second : first, asked.amount(), cause);
    }

    private EnvelopeShare current(ShareReference reference, long version) {
        EnvelopeShare share = shares.locked(reference);
        share.requireVersion(version);
        return share;
    }

    private void keep(List<LedgerEntry> entries, ShareReference share, Allocation asked, Act act) {
        shares.record(entries);
        happenings.fire(new MoneyMoved("allocated", share.value(), share, asked.amount(), act));
    }
}

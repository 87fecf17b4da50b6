package ca.alliances.funding.boundary;

import ca.alliances.funding.LedgerLine;
import ca.alliances.funding.ShareReference;
import ca.alliances.funding.ShareRow;
import ca.alliances.funding.ShareTree;
import ca.alliances.funding.control.ShareQueries;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.Slices;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The envelope, its shares and its ledger, for whoever may read them; who has one territory reads that one. */
@Stateless
@Allowed(Action.READ_ENVELOPE)
public class Envelopes {
    @Inject
    private Event<Happening> happenings;

    @Inject
    private ShareQueries queries;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** The years that have an envelope, the latest first. */
    public List<FiscalYear> years() {
        return queries.years();
    }

    /** The fiscal year of today. */
    public FiscalYear currentYear() {
        return FiscalYear.of(Quebec.date(clock.instant()));
    }

    /** The shares of that year that this person may read, in the order of the tree; none when there is no envelope. */
    public ShareTree tree(FiscalYear year) {
        return ShareTree.of(queries.shares(year).stream().filter(this::readable).toList());
    }

    /** @throws NotFound when there is none for this person */
    public ShareRow share(ShareReference reference) {
        return queries.share(reference).filter(this::readable).orElseThrow(NotFound::new);
    }

    /** A page of a share's ledger, the latest first. */
    public List<LedgerLine> ledger(ShareReference reference, int first, int size) {
        return queries.ledger(share(reference).reference(), first, size);
    }

    /** All lines of a share's ledger, the latest first and of one moment, on record: they name who wrote them. */
    public void export(ShareReference reference, Consumer<LedgerLine> into) {
        ShareReference known = share(reference).reference();
        long rows = Slices.read((first, size) -> queries.ledger(known, first, size), into);
        happenings.fire(new Noted("exported.ledger", known.value(), person.act(), String.valueOf(rows)));
    }

    /** How many lines a share's ledger has. */
    public long countLedger(ShareReference reference) {
        return queries.countLedger(share(reference).reference());
    }

    private boolean readable(ShareRow share) {
        return person.may(Action.READ_ENVELOPE, new Ties(share.territory(), Set.of(), false, ""));
    }
}

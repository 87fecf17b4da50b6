package ca.alliances.funding.control;

import ca.alliances.decision.boundary.Purse;
import ca.alliances.funding.Cause;
import ca.alliances.funding.EnvelopeShare;
import ca.alliances.funding.LedgerEntry;
import ca.alliances.funding.MoneyMoved;
import ca.alliances.funding.ShareReference;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Pays for decisions out of the shares of the envelope. */
@ApplicationScoped
public class PurseOfShares implements Purse {
    @Inject
    ShareRepository shares;

    @Inject
    Event<MoneyMoved> happenings;

    @Override
    public Optional<Content> of(String territory, FiscalYear year) {
        return shares.paying(territory, year)
                .map(share -> new Content(
                        share.reference().value(),
                        share.title(),
                        share.balance().free()));
    }

    @Override
    public void hold(String share) {
        shares.locked(new ShareReference(share));
    }

    @Override
    public void commit(String share, Promise promise) {
        EnvelopeShare locked = shares.locked(new ShareReference(share));
        keep(locked.commit(promise.amount(), cause(promise)), "committed", promise);
    }

    @Override
    public void release(String share, Promise promise) {
        EnvelopeShare locked = shares.locked(new ShareReference(share));
        keep(locked.release(promise.amount(), cause(promise)), "released", promise);
    }

    private void keep(LedgerEntry entry, String move, Promise promise) {
        shares.record(List.of(entry));
        happenings.fire(new MoneyMoved(
                move, promise.application().value(), entry.share().reference(), promise.amount(), promise.act()));
    }

    private static Cause cause(Promise promise) {
        return new Cause(
                promise.application().value(),
                promise.resolution(),
                Quebec.date(promise.act().at()),
                promise.act());
    }
}

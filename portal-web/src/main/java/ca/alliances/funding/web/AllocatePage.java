package ca.alliances.funding.web;

import ca.alliances.funding.Allocation;
import ca.alliances.funding.ShareReference;
import ca.alliances.funding.ShareRow;
import ca.alliances.funding.ShareTree;
import ca.alliances.funding.boundary.Allocations;
import ca.alliances.funding.boundary.Envelopes;
import ca.alliances.shared.Money;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Moves money of a share: to another one, or in and out of the agreement. */
@Named
@RequestScoped
public class AllocatePage {
    private static final String MINISTRY = "ministry";

    @Inject
    private Envelopes envelopes;

    @Inject
    private Allocations boundary;

    @Inject
    private Clock clock;

    private String reference = AddressValue.of("ref");
    private Long version;
    private ShareRow share;
    private ShareTree tree;
    private Boolean arriving;
    private String other;
    private Money amount;
    private String reason;
    private LocalDate effectiveOn;

    /** Reads what the page shows; also for a form that comes back refused. */
    public void load() {
        share = boundary.share(new ShareReference(reference));
        tree = envelopes.tree(share.year());
        if (version == null) {
            version = share.version();
            effectiveOn = Quebec.date(clock.instant());
        }
    }

    /** Moves it and leads back to the share. */
    public String allocate() {
        boundary.allocate(asked(), version);
        return "/mandatary/funding/share?faces-redirect=true&ref=" + reference;
    }

    private Allocation asked() {
        ShareReference mine = new ShareReference(reference);
        ShareReference its = MINISTRY.equals(other) ? null : new ShareReference(other);
        return arriving
                ? new Allocation(its, mine, amount, reason, effectiveOn)
                : new Allocation(mine, its, amount, reason, effectiveOn);
    }

    /** With whom money may be moved; the ministry only at the root. A posted form asks before the page is loaded. */
    public List<SelectItem> others(Locale language) {
        loadOnce();
        return tree.nodes().stream()
                .map(ShareTree.Node::share)
                .filter(each -> !each.reference().equals(share.reference()))
                .map(each ->
                        new SelectItem(each.reference().value(), each.title().in(language)))
                .toList();
    }

    /** What the choice of the ministry sends. */
    public String getMinistry() {
        return MINISTRY;
    }

    /** A form that is refused before its action was not loaded by it. */
    private void loadOnce() {
        if (share == null) {
            load();
        }
    }

    /** The share. */
    public ShareRow getShare() {
        loadOnce();
        return share;
    }

    /** Its reference. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** Version of the share that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** Whether the money comes to the share; else it leaves. */
    public Boolean getArriving() {
        return arriving;
    }

    /** From the form. */
    public void setArriving(Boolean arriving) {
        this.arriving = arriving;
    }

    /** The other side. */
    public String getOther() {
        return other;
    }

    /** From the form. */
    public void setOther(String other) {
        this.other = other;
    }

    /** How much. */
    public Money getAmount() {
        return amount;
    }

    /** From the form. */
    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** From when. */
    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    /** From the form. */
    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}

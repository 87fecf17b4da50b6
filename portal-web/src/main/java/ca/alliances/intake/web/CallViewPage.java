package ca.alliances.intake.web;

import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.boundary.Calls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** One call in plain words, for everybody. */
@Named
@RequestScoped
public class CallViewPage {
    @Inject
    private Calls boundary;

    @Inject
    private Clock clock;

    private String reference;
    private CallNotice call;

    /** Reads what the page shows. */
    public void load() {
        call = boundary.existing(new CallReference(reference));
    }

    /** What is published of the call. */
    public CallNotice getCall() {
        return call;
    }

    /** Whether it answers priorities of action plans. */
    public boolean isPlanned() {
        return call.content().priorities().stream().anyMatch(each -> each.plan().isPresent());
    }

    /** Where it stands, as the last part of a text's key: {@code open}, {@code over} or {@code soon}. */
    public String getState() {
        if (call.isOpen()) {
            return "open";
        }
        return call.window().isOver(clock.instant()) ? "over" : "soon";
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}

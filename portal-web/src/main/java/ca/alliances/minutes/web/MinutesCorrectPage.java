package ca.alliances.minutes.web;

import ca.alliances.minutes.MinutesCorrection.Proposal;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.boundary.MinutesCorrections;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody who was present proposes how a section should read. */
@Named
@RequestScoped
public class MinutesCorrectPage extends MinutesPage {
    @Inject
    private MinutesCorrections corrections;

    private String section = AddressValue.of("section");
    private String text;
    private String reason;

    /** Reads what the page shows; who may propose nothing finds nothing. */
    public void load() {
        if (!corrections.mayPropose(meeting())) {
            throw new NotFound();
        }
        text = corrections.section(meeting(), key()).text();
    }

    /** Sends it. */
    public String propose() {
        Proposal proposal = new Proposal(key(), text, reason);
        if (corrections.assists(meeting())) {
            corrections.proposeAssisted(meeting(), proposal);
        } else {
            corrections.propose(meeting(), proposal);
        }
        Notices.tell("minutes.correct.done");
        return leadTo("view");
    }

    private SectionKey key() {
        return new SectionKey(section);
    }

    /** Heading of the section. */
    public String getHeading() {
        return getView().heading(key());
    }

    /** From the address. */
    public String getSection() {
        return section;
    }

    /** From the address. */
    public void setSection(String section) {
        this.section = section;
    }

    /** How it should read. */
    public String getText() {
        return text;
    }

    /** From the form. */
    public void setText(String text) {
        this.text = text;
    }

    /** Why. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}

package ca.alliances.review.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.Files;
import ca.alliances.review.boundary.Committees;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts a file before its committee, after showing which. */
@Named
@RequestScoped
public class OpenReviewPage {
    @Inject
    private Committees committees;

    @Inject
    private Files files;

    private String reference = AddressValue.of("ref");
    private String committee;
    private ApplicationView file;
    private long version;

    /** Reads what the page shows. */
    public void load() {
        committee = committees.committee(new ApplicationReference(reference));
        version = getFile().version();
    }

    /** Puts it before the committee. */
    public String open() {
        committees.open(new ApplicationReference(reference), version);
        Notices.tell("review.opened");
        return "/mandatary/application/file?faces-redirect=true&ref=" + reference;
    }

    /** Name of the committee. */
    public String getCommittee() {
        return committee;
    }

    /** The file. */
    public ApplicationView getFile() {
        if (file == null) {
            file = files.existing(new ApplicationReference(reference));
        }
        return file;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }
}

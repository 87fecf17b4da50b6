package ca.alliances.application.web;

import ca.alliances.application.ApplicationView;
import ca.alliances.application.OpenFile;
import ca.alliances.application.Receipt;
import ca.alliances.application.boundary.Applications;
import ca.alliances.application.boundary.Files;
import ca.alliances.application.boundary.Submissions;
import ca.alliances.document.StoredDocument;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An application as its applicant reads it: where it stands, its receipt, and the way to take it back. */
@Named
@RequestScoped
public class OwnFilePage extends FilePage {
    private static final List<Action> OFFERED = List.of(Action.EDIT_APPLICATION, Action.WITHDRAW_APPLICATION);

    @Inject
    private Files files;

    @Inject
    private Submissions submissions;

    @Inject
    private Applications applications;

    private OpenFile open;
    private Receipt receipt;
    private long version;
    private String reasons;

    /** Reads what the page shows. */
    public void load() {
        version = getFile().version();
    }

    /** The same for who may take it back now; nobody else finds the page. */
    public void loadToWithdraw() {
        load();
        if (!isWithdrawable()) {
            throw new NotFound();
        }
    }

    /** Takes it back. */
    public String withdraw() {
        applications.withdraw(reference(), version, reasons);
        Notices.tell("application.withdrawn");
        return leadTo("view");
    }

    /** The file. */
    public ApplicationView getFile() {
        return open().view();
    }

    /** Its documents. */
    public List<StoredDocument> getDocuments() {
        return open().documents();
    }

    /** When it was last handed in. */
    public Receipt getReceipt() {
        if (receipt == null) {
            receipt = submissions.last(reference());
        }
        return receipt;
    }

    /** Whether it may be written now. */
    public boolean isEditable() {
        return open().allowed().contains(Action.EDIT_APPLICATION);
    }

    /** Whether it may be taken back now. */
    public boolean isWithdrawable() {
        return open().allowed().contains(Action.WITHDRAW_APPLICATION);
    }

    /** Asked once, though the page asks again and again. */
    private OpenFile open() {
        if (open == null) {
            open = files.open(reference(), OFFERED);
        }
        return open;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** Why it is taken back. */
    public String getReasons() {
        return reasons;
    }

    /** Why it is taken back. */
    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}

package ca.alliances.application.web;

import ca.alliances.application.DraftView;
import ca.alliances.application.boundary.Applications;
import ca.alliances.application.boundary.Submissions;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shell.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** All that was written, to be looked over once more; then handed in, exactly once for each time the page was shown. */
@Named
@RequestScoped
public class CheckPage extends FilePage {
    @Inject
    private Applications applications;

    @Inject
    private Submissions submissions;

    @Inject
    private Shell shell;

    private DraftView draft;
    private long version;
    private String token;

    /** Reads what the page shows. */
    public void load() {
        version = getDraft().file().version();
        token = UUID.randomUUID().toString();
    }

    /** Hands it in; who comes second, from another page, is led to the receipt of the first. */
    public String submit() {
        try {
            submissions.submit(reference(), version, token, shell.getLocale());
        } catch (RuleViolation refusal) {
            if (!refusal.key().equals("application.already-submitted")) {
                throw refusal;
            }
        }
        return leadTo("receipt");
    }

    /** The draft. */
    public DraftView getDraft() {
        if (draft == null) {
            draft = applications.draft(reference());
        }
        return draft;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** What makes this showing of the page unique. */
    public String getToken() {
        return token;
    }

    /** What made that showing of the page unique. */
    public void setToken(String token) {
        this.token = token;
    }
}

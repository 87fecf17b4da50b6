package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.OpenFile;
import ca.alliances.application.SubmittedView;
import ca.alliances.application.control.ApplicationViews;
import ca.alliances.application.control.Enclosures;
import ca.alliances.application.control.FileAccess;
import ca.alliances.document.StoredDocument;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** The files of the tenant, for whoever may read them. */
@Stateless
@Allowed(Action.READ_APPLICATION)
public class Files {
    @Inject
    private FileAccess access;

    @Inject
    private ApplicationViews views;

    @Inject
    private Enclosures enclosures;

    /**
     * All that its page shows, and which of these actions this person may carry out on it now; pages offer no others.
     *
     * @throws NotFound when there is no such file for this person
     */
    public OpenFile open(ApplicationReference reference, Collection<Action> actions) {
        Application application = access.opened(reference, Action.READ_APPLICATION);
        List<StoredDocument> present = enclosures.documents(application, access.isAnothersDraft(application));
        return new OpenFile(
                view(application), submission(application, present), present, access.allowed(actions, application));
    }

    /**
     * As it stands; as it was handed in while another person's organization completes it.
     *
     * @throws NotFound when there is no such file for this person
     */
    public ApplicationView existing(ApplicationReference reference) {
        return view(access.opened(reference, Action.READ_APPLICATION));
    }

    private ApplicationView view(Application application) {
        return access.isAnothersDraft(application) ? views.asHandedIn(application) : views.of(application);
    }

    /**
     * Who asked and with which documents when it was last handed in, beside what is there now.
     *
     * @throws NotFound when there is no such file for this person
     */
    public SubmittedView submitted(ApplicationReference reference) {
        Application application = access.opened(reference, Action.READ_APPLICATION);
        return submission(application, enclosures.documents(application, access.isAnothersDraft(application)));
    }

    private SubmittedView submission(Application application, List<StoredDocument> present) {
        SubmittedView view = enclosures.submitted(application, present);
        return access.isAnothersDraft(application) ? view.withoutWhatCameSince() : view;
    }

    /** Whether this person may act so on that file now; pages ask it what to offer. */
    public boolean may(Action action, ApplicationReference reference) {
        return access.may(action, access.opened(reference, Action.READ_APPLICATION));
    }
}

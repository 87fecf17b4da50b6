package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.SubmittedView;
import ca.alliances.application.control.ApplicationViews;
import ca.alliances.application.control.Enclosures;
import ca.alliances.application.control.FileAccess;
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
     * As it stands; as it was handed in while another person's organization completes it.
     *
     * @throws NotFound when there is no such file for this person
     */
    public ApplicationView existing(ApplicationReference reference) {
        Application application = access.opened(reference, Action.READ_APPLICATION);
        return access.isAnothersDraft(application) ? views.asHandedIn(application) : views.of(application);
    }

    /**
     * Who asked and with which documents when it was last handed in, beside what is there now.
     *
     * @throws NotFound when there is no such file for this person
     */
    public SubmittedView submitted(ApplicationReference reference) {
        Application application = access.opened(reference, Action.READ_APPLICATION);
        SubmittedView view = enclosures.submitted(application);
        return access.isAnothersDraft(application) ? view.withoutWhatCameSince() : view;
    }

    /** Whether this person may act so on that file now; pages ask it what to offer. */
    public boolean may(Action action, ApplicationReference reference) {
        return access.may(action, access.opened(reference, Action.READ_APPLICATION));
    }

    /** Those of the actions that this person may carry out on that file now; pages offer no others. */
    public List<Action> allowed(ApplicationReference reference, Collection<Action> actions) {
        return access.allowed(actions, access.opened(reference, Action.READ_APPLICATION));
    }
}

package ca.alliances.meeting.web;

import ca.alliances.identity.boundary.People;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What of a meeting changes by itself while it sits: the quorum and the vote that is open. */
@Named
@RequestScoped
public class StatePage extends LiveMeetingPage {
    @Inject
    private People people;

    @Inject
    private Recusals recusals;

    /** Reads what the page shows. */
    public void load() {
        getLive();
    }

    /** The item at which the table is; {@code null} when it is at none. */
    public ItemView getItem() {
        return getLive().meeting().current().orElse(null);
    }

    /** Whether this person may sit at tables, or acts for who sits there, and so may keep away from an item. */
    public boolean isSeated() {
        return people.may(Action.TAKE_PART) || recusals.assists(reference());
    }
}

package ca.alliances.meeting.web;

import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Says that a member keeps away from an item for an interest: the member himself, who assists him, or the secretary as it was said at the table. */
@Named
@RequestScoped
public class RecusePage extends LiveMeetingPage {
    @Inject
    private Recusals recusals;

    private Boolean assisting;
    private String seat;
    private String reason;

    /** Reads what the page shows. */
    public void load() {
        getItem();
    }

    /** Writes it down. */
    public String recuse() {
        if (isAssisting()) {
            recusals.declareAssisted(reference(), number("item"), reason);
        } else if (isSecretary()) {
            recusals.raise(reference(), number("item"), seat, reason);
        } else {
            recusals.declare(reference(), number("item"), reason);
        }
        Notices.tell("meeting.recused-now");
        return leadTo(isChoosing() ? "live" : "view");
    }

    /** Whether this person acts now for a member who sits there, and says it for him. */
    private boolean isAssisting() {
        if (assisting == null) {
            assisting = recusals.assists(reference());
        }
        return assisting;
    }

    /** Whether it is said of any seat, by the secretary. */
    public boolean isChoosing() {
        return !isAssisting() && isSecretary();
    }

    /** @throws NotFound when the agenda has no such item */
    public ItemView getItem() {
        return getLive().meeting().agenda().stream()
                .filter(each -> each.number() == number("item"))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who holds its seats. */
    public List<SelectItem> getSeats() {
        return SeatChoice.all(getLive().seats());
    }

    /** Which seat. */
    public String getSeat() {
        return seat;
    }

    /** From the form. */
    public void setSeat(String seat) {
        this.seat = seat;
    }

    /** The general nature of the interest. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}

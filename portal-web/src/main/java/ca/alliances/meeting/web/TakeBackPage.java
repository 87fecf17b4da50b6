package ca.alliances.meeting.web;

import ca.alliances.meeting.LiveView.RecusalView;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The secretary writes down that a recusal was a mistake. */
@Named
@RequestScoped
public class TakeBackPage extends LiveMeetingPage {
    @Inject
    private Recusals recusals;

    private final String seat = AddressValue.of("seat");
    private String reason;

    /** Reads what the page shows. */
    public void load() {
        requireSecretary();
        getRecusal();
    }

    /** Writes it down. */
    public String takeBack() {
        recusals.takeBack(reference(), number("item"), seat, reason);
        Notices.tell("meeting.take-back.done");
        return leadTo("live");
    }

    /** @throws NotFound when that seat does not keep away from that item */
    public RecusalView getRecusal() {
        return getLive().recusals().stream()
                .filter(each -> each.holds()
                        && each.item() == number("item")
                        && each.seat().equals(seat))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Why it was a mistake. */
    public String getReason() {
        return reason;
    }

    /** From the form. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}

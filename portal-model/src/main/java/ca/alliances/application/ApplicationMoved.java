package ca.alliances.application;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;
import java.util.Locale;

/** An application went from one status to another; before the first there is {@code null}, and the reason is {@code null} where none is due. */
public record ApplicationMoved(
        ApplicationReference reference, ApplicationStatus from, ApplicationStatus to, Act act, String reason)
        implements Happening {
    @Override
    public String what() {
        return "application." + to.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String about() {
        return reference.value();
    }
}

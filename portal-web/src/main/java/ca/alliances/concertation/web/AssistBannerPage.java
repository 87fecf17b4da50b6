package ca.alliances.concertation.web;

import ca.alliances.concertation.AssistedNow;
import ca.alliances.concertation.boundary.Assistance;
import ca.alliances.identity.boundary.People;
import ca.alliances.shared.Action;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;

/** What every page says while somebody acts for a member. */
@Named
@RequestScoped
public class AssistBannerPage {
    @Inject
    private Assistance boundary;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private boolean asked;
    private AssistedNow current;

    /** For whom the person acts now in this tenant, {@code null} for nobody; asked once, though the frame asks again and again. */
    public AssistedNow getCurrent() {
        if (!asked) {
            asked = true;
            current = CurrentTenant.find().isPresent() && people.may(Action.ASSIST_MEMBER)
                    ? boundary.current().orElse(null)
                    : null;
        }
        return current;
    }

    /** How many minutes are left, the one that has begun among them. */
    public long getMinutes() {
        return Duration.between(clock.instant(), getCurrent().endsAt()).toMinutes() + 1;
    }
}

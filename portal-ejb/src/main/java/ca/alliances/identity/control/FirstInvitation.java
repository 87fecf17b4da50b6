package ca.alliances.identity.control;

import ca.alliances.identity.PersonInvited;
import ca.alliances.identity.Role;
import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.TenantShift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The one invitation that no person writes: to operate a platform that has no operator. Not for use cases. */
@ApplicationScoped
public class FirstInvitation {
    @Inject
    private TenantShift shift;

    @Inject
    private PlatformQueries platform;

    @Inject
    private Inviting inviting;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Clock clock;

    /** Invites, unless somebody operates the platform or could still take such an invitation up; whether it did. */
    @ActivateRequestContext
    public boolean write(String email) {
        return shift.in(TenantId.PLATFORM, () -> {
            Act act = new Act(Act.PORTAL, clock.instant());
            boolean due = !isOperated(act);
            if (due) {
                String reference = UUID.randomUUID().toString();
                inviting.toPlatform(reference, email, Role.OPERATOR, act);
                happenings.fire(new PersonInvited(reference, Role.OPERATOR, act));
            }
            return due;
        });
    }

    private boolean isOperated(Act act) {
        LocalDate today = Quebec.date(act.at());
        return !platform.lockedOperators(today).isEmpty()
                || platform.pending(today).stream()
                        .anyMatch(each -> each.role() == Role.OPERATOR && each.isOpenAt(act.at()));
    }
}

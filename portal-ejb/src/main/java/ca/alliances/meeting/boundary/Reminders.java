package ca.alliances.meeting.boundary;

import ca.alliances.meeting.control.ReminderRound;
import ca.alliances.tenancy.boundary.TenantRound;
import ca.alliances.tenancy.boundary.TenantShift;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reminds members of their meetings and of what they took on, by day; nobody is told the same thing twice. */
@Singleton
public class Reminders {
    @Inject
    private TenantRound round;

    @Inject
    private TenantShift shift;

    @Inject
    private ReminderRound letters;

    /** Every tenant in a transaction of its own. */
    @Schedule(hour = "7-19", minute = "25", timezone = "America/Toronto", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void remind() {
        round.each("the reminders of meetings", tenant -> shift.in(tenant, () -> letters.remind()));
    }
}

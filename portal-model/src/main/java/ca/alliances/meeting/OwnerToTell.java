package ca.alliances.meeting;

import ca.alliances.concertation.MemberContact;
import java.time.LocalDate;

/** Somebody who took on to do something that is due soon or overdue, and whom no mail reminds. */
public record OwnerToTell(MemberContact owner, String text, LocalDate dueOn) {}

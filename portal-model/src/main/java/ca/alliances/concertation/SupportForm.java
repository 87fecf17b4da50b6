package ca.alliances.concertation;

import ca.alliances.shared.Money;
import java.time.LocalDate;

/** Money for a member as it is written down: what for, how much, for which meeting, and whether he has it already. */
public record SupportForm(SupportKind kind, Money amount, LocalDate day, String meeting, boolean paid) {}

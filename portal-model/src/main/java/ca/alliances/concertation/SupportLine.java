package ca.alliances.concertation;

import ca.alliances.shared.Money;
import java.time.LocalDate;

/** Money for a member as a list shows it. */
public record SupportLine(
        String reference, SupportKind kind, SupportState state, Money amount, LocalDate day, String meeting) {}

package ca.alliances.intake;

import ca.alliances.shared.Money;
import java.time.LocalDate;

/**
 * What the rules of a call look at in an application. The dates may be unknown while it is a draft, the balance to who may not see it.
 *
 * @param amounts sums of the budget
 * @param start first day of the project, or {@code null}
 * @param end last day of the project, or {@code null}
 * @param exceptionReason why the project is exceptional, or {@code null} when no exception is asked
 * @param balance what is left in the envelope, or {@code null}
 */
public record Request(Amounts amounts, LocalDate start, LocalDate end, String exceptionReason, Money balance) {
    /** A request with these sums and nothing else known. */
    public static Request of(Amounts amounts) {
        return new Request(amounts, null, null, null, null);
    }

    /** The same, with the reason why the project is exceptional. */
    public Request exceptional(String reason) {
        return new Request(amounts, start, end, reason, balance);
    }

    /** The same from a first to a last day. */
    public Request during(LocalDate first, LocalDate last) {
        return new Request(amounts, first, last, exceptionReason, balance);
    }

    /** The same against what is left in the envelope. */
    public Request against(Money left) {
        return new Request(amounts, start, end, exceptionReason, left);
    }

    /** The same when the fund gives that amount instead of what was asked: what a body looks at before it votes. */
    public Request granting(Money granted) {
        return new Request(amounts.granting(granted), start, end, exceptionReason, balance);
    }

    /** Whether an exception is asked with a reason. */
    public boolean asksException() {
        return exceptionReason != null && !exceptionReason.isBlank();
    }
}

package ca.alliances.intake;

import ca.alliances.shared.Money;

/**
 * What the applicant brings itself, with its partners.
 *
 * @param cash in money: its own, and what the project earns
 * @param inKind goods, services and lent staff
 * @param volunteerTime hours of volunteers at what they are worth; whether they count is a rule of the call
 */
public record OwnContribution(Money cash, Money inKind, Money volunteerTime) {
    /** Nothing but money. */
    public static OwnContribution inCash(Money cash) {
        return new OwnContribution(cash, Money.ZERO, Money.ZERO);
    }

    /** All of it that counts, with the hours of volunteers or without. */
    public Money counted(boolean withVolunteers) {
        Money sure = cash.plus(inKind);
        return withVolunteers ? sure.plus(volunteerTime) : sure;
    }
}

package ca.alliances.identity;

import ca.alliances.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A role in a tenant and its limits.
 *
 * @param territory code of the only territory, or {@code null} for all
 * @param body name of the only committee or council, or {@code null} for all
 * @param from first day
 * @param to last day, or {@code null} without end
 */
public record MembershipTerms(Role role, String territory, String body, LocalDate from, LocalDate to) {
    /** @throws RuleViolation {@code identity.role-missing}, {@code identity.limit-without-sense}, {@code shared.period-reversed} */
    public MembershipTerms {
        if (role == null || !role.isOfTenant()) {
            throw new RuleViolation("identity.role-missing");
        }
        if (!isSensible(role, territory, body)) {
            throw new RuleViolation("identity.limit-without-sense");
        }
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("shared.period-reversed", from, to);
        }
    }

    private static boolean isSensible(Role role, String territory, String body) {
        return (territory == null || role.mayHaveTerritory()) && (body == null || role.mayHaveBody());
    }

    /** Its limits for the record, without the role: codes and days. */
    public String limits() {
        return Stream.of(territory, body, from + "/" + (to == null ? "" : to))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The same, but not in force before that day. */
    public MembershipTerms startingNotBefore(LocalDate day) {
        return from.isBefore(day) ? new MembershipTerms(role, territory, body, day, to) : this;
    }
}

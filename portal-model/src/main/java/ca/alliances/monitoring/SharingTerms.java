package ca.alliances.monitoring;

import ca.alliances.shared.Period;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.Sharing;
import java.time.LocalDate;

/**
 * What a tenant agrees to share with the ministry, as somebody writes it down.
 *
 * @param withTables whether the figures of concertation tables are shared too
 * @param purpose what the ministry uses it for
 * @param approvedBy the body that approved it, with its resolution; no person
 */
public record SharingTerms(Sharing extent, boolean withTables, Period period, String purpose, String approvedBy) {
    /** Longest text. */
    public static final int LONGEST_PURPOSE = 300;

    /** Longest name of a body. */
    public static final int LONGEST_APPROVAL = 100;

    /** @throws RuleViolation {@code monitoring.extent-missing}, {@code monitoring.nothing-and-tables}, {@code monitoring.purpose-missing}, {@code monitoring.approval-missing} */
    public SharingTerms {
        if (extent == null) {
            throw new RuleViolation("monitoring.extent-missing");
        }
        if (withTables && extent == Sharing.NOTHING) {
            throw new RuleViolation("monitoring.nothing-and-tables");
        }
        purpose = said(purpose, LONGEST_PURPOSE, "monitoring.purpose-missing");
        approvedBy = said(approvedBy, LONGEST_APPROVAL, "monitoring.approval-missing");
    }

    private static String said(String text, int longest, String refusal) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new RuleViolation(refusal, longest);
        }
        return stripped;
    }

    /** @throws RuleViolation {@code monitoring.begins-before-today}: what was shared on a day that is over cannot be changed */
    public void requireNotBefore(LocalDate today) {
        if (period.from().isBefore(today)) {
            throw new RuleViolation("monitoring.begins-before-today", today);
        }
    }
}

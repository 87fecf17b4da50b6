package ca.alliances.concertation;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.time.LocalDate;

/**
 * Who holds a seat, from when to when, and how he came to it.
 *
 * @param substitute who may sit in his place, {@code null} when nobody may
 * @param to last day, {@code null} without one
 * @param designatedBy who designated him, such as the name of an organization
 */
public record MandateTerms(
        MemberReference member,
        MemberReference substitute,
        LocalDate from,
        LocalDate to,
        String designatedBy,
        Designation designation,
        Office office) {
    private static final int LONG = 200;

    /**
     * @throws RuleViolation {@code concertation.mandate-incomplete}, {@code concertation.designated-by-missing}, {@code concertation.own-substitute}
     *     or {@code shared.period-reversed}
     */
    public MandateTerms {
        if (member == null || from == null || designation == null || office == null) {
            throw new RuleViolation("concertation.mandate-incomplete");
        }
        designatedBy = TypedText.required(LONG, designatedBy, "concertation.designated-by-missing");
        if (member.equals(substitute)) {
            throw new RuleViolation("concertation.own-substitute");
        }
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation("shared.period-reversed", from, to);
        }
    }

    /** The same with another substitute from that day on. */
    public MandateTerms replacing(MemberReference other, LocalDate day) {
        return new MandateTerms(member, other, day, to, designatedBy, designation, office);
    }
}

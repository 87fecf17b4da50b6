package ca.alliances.review;

import ca.alliances.intake.RuleCheck;
import java.time.Instant;
import java.util.List;

/**
 * An agent's look at a file, with what the rules of the call say.
 *
 * @param version of the file, which the page hands back
 * @param seen version of the check, which the page hands back too; 0 before the first
 * @param checkedBy name of who looked last, {@code null} when nobody has
 */
public record CheckView(
        long version, long seen, CheckFindings findings, List<RuleCheck> rules, String checkedBy, Instant checkedAt) {}

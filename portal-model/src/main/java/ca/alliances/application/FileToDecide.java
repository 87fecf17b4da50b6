package ca.alliances.application;

import ca.alliances.intake.CallRules;
import ca.alliances.intake.Request;
import java.util.List;

/**
 * What a deciding body needs of a file.
 *
 * @param territory code of the one that has charge of it, {@code null} for the whole tenant
 * @param bodies that decide on a request of this amount, in order
 */
public record FileToDecide(
        ApplicationReference reference,
        long version,
        ApplicationStatus status,
        String territory,
        Request request,
        CallRules rules,
        List<String> bodies) {}

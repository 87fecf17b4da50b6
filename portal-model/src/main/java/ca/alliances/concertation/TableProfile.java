package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;

/**
 * What is written down of a table.
 *
 * @param ownName its name in the language of those who meet there, {@code null} for none of its own
 * @param territory for which it meets, {@code null} for the whole tenant
 * @param mandate what it is for
 * @param parent the table to which it belongs, {@code null} for none
 * @param body name of the body of calls as which it speaks, {@code null} for none
 * @param shown whether everybody may know of it
 */
public record TableProfile(
        Bilingual name,
        String ownName,
        TableKind kind,
        String territory,
        String mandate,
        TableRules rules,
        TableCode parent,
        String body,
        boolean shown) {
    private static final int LONG_NAME = 250;
    private static final int LONG_BODY = 200;
    private static final int LONG_MANDATE = 4_000;

    /** @throws RuleViolation {@code concertation.kind-missing}, {@code concertation.rules-missing} or {@code shared.text-too-long} */
    public TableProfile {
        if (kind == null) {
            throw new RuleViolation("concertation.kind-missing");
        }
        if (rules == null) {
            throw new RuleViolation("concertation.rules-missing");
        }
        ownName = TypedText.atMost(LONG_NAME, ownName);
        mandate = TypedText.atMost(LONG_MANDATE, mandate);
        body = TypedText.atMost(LONG_BODY, body);
        territory = territory == null || territory.isBlank() ? null : territory;
    }
}

package ca.alliances.intake;

import java.util.List;
import java.util.Locale;

/** The answer of one rule to one request, with the figures of its text: first what the request has, then what the rule allows. */
public record RuleCheck(Rule rule, Verdict verdict, List<Object> figures) {
    /** The figures cannot change. */
    public RuleCheck {
        figures = List.copyOf(figures);
    }

    /** Key of its text: {@code intake.check-share-of-balance-warn}. */
    public String textKey() {
        return "intake.check-" + (rule + "-" + verdict).replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Whether the request cannot go on like this. */
    public boolean blocks() {
        return verdict == Verdict.BLOCK;
    }

    /** The same, as far as it blocks, as a warning. */
    RuleCheck asWarning() {
        return blocks() ? new RuleCheck(rule, Verdict.WARN, figures) : this;
    }

    static RuleCheck of(Rule rule, boolean kept, Object... figures) {
        return new RuleCheck(rule, kept ? Verdict.PASS : Verdict.BLOCK, List.of(figures));
    }
}

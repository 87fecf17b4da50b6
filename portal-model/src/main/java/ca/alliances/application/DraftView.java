package ca.alliances.application;

import ca.alliances.intake.CallNotice;
import ca.alliances.intake.RuleCheck;
import java.util.List;

/** A draft as its applicant works on it: the file, the call, what is missing, and what the rules of the call say to it. */
public record DraftView(ApplicationView file, CallNotice call, List<Gap> gaps, List<RuleCheck> checks) {
    /** Whether nothing is missing and no rule blocks. */
    public boolean isReady() {
        return gaps.isEmpty() && checks.stream().noneMatch(RuleCheck::blocks);
    }

    /** Whether what was declared has lapsed since. */
    public boolean isToDeclareAnew() {
        return gaps.stream().anyMatch(gap -> gap.key().equals(Completeness.LAPSED));
    }

    /** What is missing in that section. */
    public List<Gap> gapsOf(Section section) {
        return gaps.stream().filter(gap -> gap.section() == section).toList();
    }
}

package ca.alliances.actionplan;

import ca.alliances.shared.NotFound;
import java.io.Serializable;

/** A priority of a version of a plan, as others point to it: {@code CN-PLAN-950/2/P1}. */
public record PriorityName(VersionName version, NodeCode code) implements Serializable {
    /**
     * What somebody chose; {@code null} when nothing.
     *
     * @throws NotFound when it cannot name a priority
     */
    public static PriorityName parse(String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        int slash = chosen.lastIndexOf('/');
        if (slash < 0) {
            throw new NotFound();
        }
        return new PriorityName(
                VersionName.parse(chosen.substring(0, slash)), new NodeCode(chosen.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return version + "/" + code;
    }
}

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
        String[] parts = chosen.split("/");
        if (parts.length != 3 || !parts[1].matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return new PriorityName(
                new VersionName(new PlanReference(parts[0]), Integer.parseInt(parts[1])), new NodeCode(parts[2]));
    }

    @Override
    public String toString() {
        return version.plan() + "/" + version.number() + "/" + code;
    }
}

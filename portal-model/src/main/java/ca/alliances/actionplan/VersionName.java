package ca.alliances.actionplan;

import ca.alliances.shared.NotFound;
import java.io.Serializable;

/** A version of a plan: {@code CN-PLAN-950/2}. */
public record VersionName(PlanReference plan, int number) implements Serializable {
    /** @throws NotFound when it cannot name a version */
    public static VersionName parse(String chosen) {
        String[] parts = chosen.split("/", -1);
        if (parts.length != 2 || !parts[1].matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return new VersionName(new PlanReference(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return plan + "/" + number;
    }
}

package ca.alliances.resolution;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;

/** A resolution was entered in the register, replaced or struck; the record keeps body and number, for a number is one body's only. */
public record ResolutionChanged(String change, String about, BodyNumber name, Act act) implements Happening {
    @Override
    public String what() {
        return "resolution." + change;
    }

    @Override
    public String detail() {
        return name.number() + ", " + name.body();
    }
}

package ca.alliances.funding;

import ca.alliances.shared.Act;
import ca.alliances.shared.Happening;
import ca.alliances.shared.Money;

/**
 * Money of a share moved.
 *
 * @param move {@code allocated}, {@code committed}, {@code released}
 * @param about the application that it is for, or the share that receives it
 */
public record MoneyMoved(String move, String about, ShareReference share, Money amount, Act act) implements Happening {
    @Override
    public String what() {
        return "funding." + move;
    }
}

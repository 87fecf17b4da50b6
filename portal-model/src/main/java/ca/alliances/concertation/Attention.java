package ca.alliances.concertation;

import ca.alliances.shared.Bilingual;

/** Something at a table that who keeps it should look at: so many seats are vacant, or so many mandates end soon without a successor. */
public record Attention(TableCode code, Bilingual name, Need need, long count) {
    /** What it is, the most pressing last. */
    public enum Need {
        /** Seats that nobody holds. */
        VACANT,
        /** Mandates that end in sixty days or less. */
        ENDS_60,
        /** In thirty days or less. */
        ENDS_30,
        /** In seven days or less. */
        ENDS_7;

        /** Of a mandate that ends in so many days, which are sixty at most. */
        public static Need endingIn(long days) {
            if (days <= 7) {
                return ENDS_7;
            }
            return days <= 30 ? ENDS_30 : ENDS_60;
        }
    }
}

package ca.alliances.concertation;

/** How a member is called at a table and on its pages. */
public final class TableName {
    private TableName() {}

    /**
     * The name of his choice, else his legal name; but who sits for lived experience and chose none is called by his seat, so that nobody
     * learns his name by it. That neutral name is the same in every language, as names are.
     *
     * @param legalName {@code null}: there is nobody, and no name
     */
    public static String of(String publicName, String legalName, Sector sector, int seat) {
        if (publicName != null || legalName == null) {
            return publicName;
        }
        return sector == Sector.LIVED_EXPERIENCE ? "Membre " + seat : legalName;
    }
}

package ca.alliances.concertation;

/**
 * Who holds a seat of a table on a day, with what a meeting needs to know: no address, and no name but that by which the person wants to be
 * called there.
 *
 * @param seat reference of the seat
 * @param name by which the member is called at the table
 * @param account subject of the member's login, {@code null} without one
 * @param substitute who may sit in his place, {@code null} when nobody may
 * @param substituteName {@code null} when nobody may
 * @param substituteAccount subject of the substitute's login, {@code null} without one
 */
public record RollEntry(
        String seat,
        Sector sector,
        MemberReference member,
        String name,
        String account,
        MemberReference substitute,
        String substituteName,
        String substituteAccount) {}

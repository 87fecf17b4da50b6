package ca.alliances.resolution;

import java.time.LocalDate;

/**
 * What the register says of a resolution that counts.
 *
 * @param reference by which addresses name the entry
 * @param project that it is about, {@code null} when it is about none or several
 * @param repealedBy number of the resolution that repealed it, {@code null} when none did
 */
public record ResolutionFact(
        String reference, BodyNumber name, LocalDate resolvedOn, String title, String project, String repealedBy) {
    /** Its number. */
    public String number() {
        return name.number();
    }
}

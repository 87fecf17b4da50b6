package ca.alliances.application;

import ca.alliances.intake.CallReference;
import java.util.Set;

/**
 * Which files a list shows; what is {@code null} or empty does not narrow it.
 *
 * @param words all of which the reference, the title and the organization together must hold
 * @param statuses one of which it must have
 * @param call under which it was made
 * @param territory code of the territory that has charge of it
 */
public record FileFilter(String words, Set<ApplicationStatus> statuses, CallReference call, String territory) {
    /** All of them. */
    public static final FileFilter ALL = new FileFilter(null, Set.of(), null, null);

    /** Those in one of these states. */
    public static FileFilter in(Set<ApplicationStatus> statuses) {
        return new FileFilter(null, statuses, null, null);
    }
}

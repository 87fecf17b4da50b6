package ca.alliances.identity;

import java.util.Set;

/**
 * What a thing is tied to, so that the matrix can say who may act on it now.
 *
 * @param territory code of the territory that has charge of it; {@code null}: of the whole tenant
 * @param bodies names of the bodies before which it comes
 * @param own whether it is the own of the person who acts: of an organization for which he acts, of a table at which he sits
 * @param state name of its state
 */
public record Ties(String territory, Set<String> bodies, boolean own, String state) {}

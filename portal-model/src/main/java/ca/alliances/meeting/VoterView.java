package ca.alliances.meeting;

/**
 * A seat before a motion, as people read it.
 *
 * @param standing at the close, {@code null} before
 * @param ballot how it voted by name, {@code null} before the close, in a secret vote, or when it did not
 * @param byPhone why it voted over the telephone, {@code null} when it did not
 */
public record VoterView(String name, Standing standing, boolean voted, Ballot ballot, String byPhone) {}

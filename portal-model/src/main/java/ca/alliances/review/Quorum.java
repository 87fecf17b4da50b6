package ca.alliances.review;

/**
 * How many members of a committee must have scored: more than half of those who are not recused.
 *
 * @param members all who sit on the committee
 * @param recused of them, those who are kept away from this file
 * @param present of them, those whose scores are final
 */
public record Quorum(int members, int recused, int present) {
    /** How many it takes; at least one. */
    public int needed() {
        return (members - recused) / 2 + 1;
    }

    /** Whether it is reached. */
    public boolean isReached() {
        return present >= needed();
    }
}

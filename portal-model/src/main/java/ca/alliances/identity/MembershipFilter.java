package ca.alliances.identity;

/** What a list of memberships shows: a part of a name or address, a role, an order; {@code null} for all and by name. */
public record MembershipFilter(String text, Role role, String sort) {
    /** Everything, by name. */
    public static final MembershipFilter ALL = new MembershipFilter(null, null, null);
}

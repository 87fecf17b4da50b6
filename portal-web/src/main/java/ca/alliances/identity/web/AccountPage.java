package ca.alliances.identity.web;

import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.boundary.Memberships;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A person's own page: the tenants in which he has a role, to move between them without a new login. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private Memberships boundary;

    @Inject
    private SessionFactors factors;

    private List<MembershipSummary> memberships = List.of();

    /** Reads what the page shows. */
    public void load() {
        memberships = boundary.mine();
    }

    /** Whether the session was opened with a second factor. */
    public boolean isSecondFactorUsed() {
        return factors.isUsed();
    }

    /** Today's roles. */
    public List<MembershipSummary> getMemberships() {
        return memberships;
    }
}

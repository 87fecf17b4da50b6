package ca.alliances.organization.boundary;

import ca.alliances.identity.InvitationSummary;
import ca.alliances.identity.Ties;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.identity.boundary.OrganizationInvitations;
import ca.alliances.organization.Mandate;
import ca.alliances.organization.MandateSummary;
import ca.alliances.organization.Neq;
import ca.alliances.organization.Organization;
import ca.alliances.organization.OrganizationProfile;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.OrganizationSummary;
import ca.alliances.organization.OrganizationView;
import ca.alliances.organization.control.MandateQueries;
import ca.alliances.organization.control.OrganizationRepository;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The organizations for which who acts holds a mandate: their profile, and who else acts for them. */
@Stateless
@Allowed(Action.KEEP_ORGANIZATION)
public class Organizations {
    @Inject
    private OrganizationRepository organizations;

    @Inject
    private MandateQueries queries;

    @Inject
    private OrganizationInvitations invitations;

    @Inject
    private OrganizationRecord records;

    @Inject
    private CurrentPerson person;

    @Inject
    private Clock clock;

    /** Those for which the person acts, by name. */
    public List<OrganizationSummary> mine() {
        return queries.organizationsOf(person.subject(), today());
    }

    /** @throws NotFound when the person does not act for it */
    public OrganizationView existing(OrganizationReference reference) {
        requireMandate(reference);
        return organizations
                .find(reference)
                .map(found -> new OrganizationView(found.reference(), found.profile(), found.version()))
                .orElseThrow(NotFound::new);
    }

    /**
     * Registers an organization under a reference that the page has drawn, so that a form sent twice makes one; who registers it holds the
     * mandate.
     *
     * @throws RuleViolation {@code organization.neq-taken} when the number is registered already
     */
    public void create(OrganizationReference reference, OrganizationProfile profile) {
        if (organizations.find(reference).isPresent()) {
            requireMandate(reference);
            return;
        }
        requireFree(profile.neq(), reference);
        organizations.add(new Organization(reference, profile, person.act()));
        organizations.add(new Mandate(UUID.randomUUID().toString(), reference, person.subject(), today()));
    }

    /**
     * Takes over what the organization says of itself now.
     *
     * @throws NotFound when the person does not act for it
     * @throws RuleViolation {@code organization.neq-taken}; {@code shared.changed-meanwhile} when the page showed another version
     */
    public void change(OrganizationReference reference, OrganizationProfile profile, long seenVersion) {
        requireMandate(reference);
        Organization organization = organizations.find(reference).orElseThrow(NotFound::new);
        organization.requireVersion(seenVersion);
        requireFree(profile.neq(), reference);
        OrganizationProfile before = organization.profile();
        organization.present(profile);
        String changes = before.changesTo(organization.profile());
        if (!changes.isEmpty()) {
            records.write(new Noted("organization.changed", reference.value(), person.act(), changes));
        }
    }

    /** Who acts for it today. */
    public List<MandateSummary> people(OrganizationReference reference) {
        requireMandate(reference);
        return queries.of(reference, today());
    }

    /**
     * Takes a mandate away, from the next click on.
     *
     * @throws NotFound when the organization has no such mandate, or the person does not act for it
     * @throws RuleViolation {@code organization.last-mandate}: somebody must be left who acts for it
     */
    public void endMandate(OrganizationReference reference, String mandate) {
        requireMandate(reference);
        organizations.locked(reference);
        List<Mandate> held = organizations.lockedMandates(reference).stream()
                .filter(each -> each.holdsOn(today()))
                .toList();
        if (held.stream().noneMatch(each -> each.subject().equals(person.subject()))) {
            throw new NotFound();
        }
        Mandate ended = held.stream()
                .filter(each -> each.reference().equals(mandate))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (held.stream().map(Mandate::subject).distinct().count() < 2) {
            throw new RuleViolation("organization.last-mandate");
        }
        ended.end(today());
        records.write(new Noted("organization.mandate-ended", reference.value(), person.act(), mandate));
    }

    /** Who was invited to act for it and has not answered yet. */
    public List<InvitationSummary> invited(OrganizationReference reference) {
        requireMandate(reference);
        return invitations.pending(reference.value());
    }

    /**
     * Invites whoever has that address to act for it; the answer is the token of the invitation, for its letter.
     *
     * @throws NotFound when the person does not act for it
     * @throws RuleViolation {@code identity.address-form}, {@code identity.already-invited}
     */
    public String invite(OrganizationReference reference, String email) {
        requireMandate(reference);
        String token = invitations.write(reference.value(), email);
        records.write(new Noted("organization.mandate-invited", reference.value(), person.act(), null));
        return token;
    }

    /** @throws NotFound when the organization has no such invitation, or the person does not act for it */
    public void revokeInvitation(OrganizationReference reference, String invitation) {
        requireMandate(reference);
        invitations.revoke(reference.value(), invitation);
        records.write(new Noted("organization.invitation-revoked", reference.value(), person.act(), invitation));
    }

    private void requireMandate(OrganizationReference reference) {
        boolean held = queries.held(person.subject(), today()).contains(reference);
        person.require(Action.KEEP_ORGANIZATION, new Ties(null, Set.of(), held, ""));
    }

    private void requireFree(Neq neq, OrganizationReference by) {
        if (neq != null
                && organizations
                        .withNumber(neq)
                        .filter(other -> !other.reference().equals(by))
                        .isPresent()) {
            throw new RuleViolation("organization.neq-taken", neq.digits());
        }
    }

    private LocalDate today() {
        return Quebec.date(clock.instant());
    }
}

package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.AnswerLink;
import ca.alliances.meeting.Answerable;
import ca.alliances.meeting.SecretToken;
import ca.alliances.meeting.control.AnswerSeal;
import ca.alliances.meeting.control.SecretAddresses;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes and takes the links by which members answer without a login, in the transaction of who asks; for use cases, not for pages. */
@ApplicationScoped
public class AnswerLinks {
    @Inject
    private SecretAddresses addresses;

    @Inject
    private AnswerSeal seal;

    @Inject
    private Clock clock;

    /**
     * A new link, for a letter alone: those of earlier letters to this member about this meeting are worthless.
     *
     * @throws ca.alliances.shared.RuleViolation {@code meeting.link-expired} when the meeting is over
     */
    public SecretToken issue(Answerable what) {
        revoke(what.meeting(), what.member());
        SecretToken token = seal.token(what);
        addresses.add(new AnswerLink(what, token, clock.instant()));
        return token;
    }

    /** The meeting is cancelled: no link to it is worth anything. */
    public void revoke(String meeting) {
        revoke(meeting, link -> true);
    }

    /** That member is not asked any more: his links to that meeting are worthless. */
    public void revoke(String meeting, MemberReference member) {
        revoke(meeting, link -> link.what().member().equals(member));
    }

    private void revoke(String meeting, Predicate<AnswerLink> which) {
        Instant now = clock.instant();
        addresses.open(meeting).stream().filter(which).forEach(link -> link.revoke(now));
    }

    /**
     * What the link answers for, to show it before somebody answers; programs that only follow links answer nothing.
     *
     * @throws NotFound when it was not made here, for this tenant and this meeting
     * @throws ca.alliances.shared.RuleViolation {@code meeting.link-used}, {@code meeting.link-revoked} or {@code meeting.link-expired}
     */
    public Answerable look(String token) {
        SecretToken secret = new SecretToken(token);
        AnswerLink link = known(addresses.link(secret), secret);
        link.requireOpen(clock.instant());
        return link.what();
    }

    /** The same, and the link is used: of two at once, one is told that it was. */
    public Answerable redeem(String token) {
        SecretToken secret = new SecretToken(token);
        AnswerLink link = known(addresses.lockedLink(secret), secret);
        link.use(clock.instant());
        return link.what();
    }

    private AnswerLink known(Optional<AnswerLink> link, SecretToken token) {
        return link.filter(found -> seal.fits(token, found.what())).orElseThrow(NotFound::new);
    }
}

package ca.alliances.identity.control;

import ca.alliances.identity.InvitationWritten;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells whoever was invited to a role, through the outbox of the tenant; the letter is the only place that has the token. */
@ApplicationScoped
public class InvitationLetters {
    @Inject
    private Letters letters;

    /** A letter for each sending: sent again, it is another event. */
    public void tell(@Observes InvitationWritten written) {
        letters.post(Letter.of(
                "invitation/" + written.reference() + "/" + written.expiresAt().getEpochSecond(),
                LetterKind.INVITATION,
                new Recipient(written.email(), "", written.language()),
                "/mon-compte/invitation?jeton=" + written.token().value(),
                written.role(),
                Quebec.date(written.expiresAt())));
    }
}

package ca.alliances.meeting.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.Ballot;
import ca.alliances.meeting.Motion;
import ca.alliances.meeting.MotionVoter;
import ca.alliances.meeting.VoteToTell;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells who voted over the telephone what was written down; who has no mail the secretary has to tell. */
@ApplicationScoped
public class PhoneVoteLetters {
    @Inject
    private TableDesk tables;

    @Inject
    private Letters letters;

    @Inject
    private Motions motions;

    /** In the transaction of the vote. */
    public void tell(Motion motion, MotionVoter voter, MemberReference who, Ballot ballot, Instant now) {
        MemberContact contact = tables.contact(who);
        if (contact.way() != ContactWay.EMAIL) {
            motions.add(new VoteToTell(motion, voter.seat(), contact.way()));
            return;
        }
        TableFacts table = tables.existing(motion.meeting().table(), Action.RUN_MEETING);
        String reference = motion.meeting().reference().value();
        letters.post(new Letter(
                reference + "/" + motion.number() + "/phone/" + voter.seat(),
                LetterKind.VOTE_BY_PHONE_RECORDED,
                new Recipient(contact.email(), contact.name(), contact.language()),
                "meeting/vote?ref=" + reference + "&motion=" + motion.number(),
                List.of(
                        table.name(),
                        motion.text(ballot.ranking()),
                        ballot.choice(),
                        voter.phoneReason().orElse(""),
                        now)));
    }
}

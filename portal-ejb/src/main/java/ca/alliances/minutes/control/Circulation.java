package ca.alliances.minutes.control;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.MemberContact;
import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.LiveView;
import ca.alliances.minutes.Minutes;
import ca.alliances.minutes.MinutesReach;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Tells who was present at a meeting that its minutes can be read; who has no mail is named to who circulates them. */
@ApplicationScoped
public class Circulation {
    @Inject
    private TableDesk tables;

    @Inject
    private Letters letters;

    /** Whom it reaches. */
    public MinutesReach reach(LiveView meeting) {
        boolean keeper = tables.may(meeting.meeting().reference().table(), Action.KEEP_TABLE);
        List<MemberContact> contacts = Attendees.of(meeting).present().entrySet().stream()
                .map(each -> tables.contact(each.getKey()).shownAs(each.getValue(), keeper))
                .toList();
        return new MinutesReach(
                contacts.stream()
                        .filter(Circulation::hasMail)
                        .map(MemberContact::name)
                        .toList(),
                contacts.stream().filter(each -> !hasMail(each)).toList());
    }

    private List<MemberContact> present(LiveView meeting) {
        return Attendees.of(meeting).present().keySet().stream()
                .map(tables::contact)
                .toList();
    }

    private static boolean hasMail(MemberContact contact) {
        return contact.way() == ContactWay.EMAIL;
    }

    /** Tells them. */
    public void tell(Minutes minutes, TableFacts table, LiveView meeting) {
        Instant start =
                meeting.meeting().begunAt().orElse(meeting.meeting().form().startsAt());
        String reference = minutes.meeting().value();
        present(meeting).stream()
                .filter(Circulation::hasMail)
                .forEach(each -> letters.post(new Letter(
                        reference + "/minutes",
                        LetterKind.MINUTES_CIRCULATED,
                        new Recipient(each.email(), each.name(), each.language()),
                        "minutes/view?ref=" + reference,
                        List.of(table.name(), start, minutes.life().correctionsUntil()))));
    }
}

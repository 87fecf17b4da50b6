package ca.alliances.meeting.control;

import ca.alliances.concertation.MemberContact;
import ca.alliances.meeting.CalendarEvent;
import ca.alliances.meeting.CalendarEvent.Party;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.SentInvitation;
import ca.alliances.notification.CalendarMethod;
import ca.alliances.notification.CalendarPart;
import ca.alliances.shared.Bilingual;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Meetings as calendars know them. */
@ApplicationScoped
public class MeetingEvents {
    @Inject
    private CalendarWriter writer;

    @Inject
    @ConfigProperty(name = "portal.url")
    private String portal;

    @Inject
    @ConfigProperty(name = "portal.mail.from")
    private String from;

    /** What a calendar is told: with what sequence, and to show or to forget it. */
    private record Word(int sequence, CalendarMethod method) {}

    /** A meeting for the calendar of who was invited to it; taken out of it, when the invitation is taken back. */
    CalendarEvent of(SentInvitation sent, Bilingual table, MemberContact member) {
        Word word = new Word(sent.sequence(), sent.isHeld() ? CalendarMethod.REQUEST : CalendarMethod.CANCEL);
        return event(sent.meeting(), table, word, new Party(member.name(), member.email()), member.language());
    }

    /** A meeting in a calendar that shows all meetings of a person. */
    public CalendarEvent of(Meeting meeting, Bilingual table, Locale language) {
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        Word word = new Word(meeting.sequence(), cancelled ? CalendarMethod.CANCEL : CalendarMethod.PUBLISH);
        return event(meeting, table, word, null, language);
    }

    private CalendarEvent event(Meeting meeting, Bilingual table, Word word, Party attendee, Locale language) {
        MeetingForm form = meeting.form();
        String title = table.in(language) + (form.title() == null ? "" : " – " + form.title());
        return new CalendarEvent(
                CalendarEvent.uid(
                        CurrentTenant.id(),
                        meeting.reference().value(),
                        URI.create(portal).getHost()),
                word.sequence(),
                form.startsAt(),
                form.endsAt(),
                title,
                where(meeting),
                "",
                URI.create(address("meeting/view?ref=" + meeting.reference())),
                word.method(),
                new Party(table.in(language), from),
                attendee,
                language);
    }

    /** For a letter. */
    CalendarPart part(CalendarEvent event) {
        return writer.part(event);
    }

    /** The whole address of a page of the tenant. */
    String address(String page) {
        return portal + "/t/" + CurrentTenant.id() + "/" + page;
    }

    /** The room, the link, or both. */
    static String where(Meeting meeting) {
        return Stream.of(meeting.form().place(), meeting.form().link())
                .filter(each -> each != null)
                .collect(Collectors.joining(" · "));
    }
}

package ca.alliances.meeting.control;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.ICalProperty;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import ca.alliances.meeting.CalendarEvent;
import ca.alliances.notification.CalendarMethod;
import ca.alliances.notification.CalendarPart;
import ca.alliances.shared.Written;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Writes meetings as iCalendar (RFC 5545, 5546): as the part of a letter that a calendar reads, or many of them as a calendar of its own (ADR 0027). */
@ApplicationScoped
public class CalendarWriter {
    private static final String PRODUCT = "-//Portail des Alliances//Rencontres//FR";
    private static final int LONGEST_LINE = 75;

    @Inject
    Clock clock;

    /** What a letter says to the calendar of its reader, by the method of the event. */
    public CalendarPart part(CalendarEvent event) {
        ICalendar calendar = calendar(event.method());
        calendar.addEvent(written(event, true));
        return new CalendarPart(text(calendar), event.method());
    }

    /** A calendar that a person's own one reads from time to time, by its name; others are not named in it. */
    public String feed(String name, List<CalendarEvent> events) {
        ICalendar calendar = calendar(CalendarMethod.PUBLISH);
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
        events.forEach(event -> calendar.addEvent(written(event, false)));
        return text(calendar);
    }

    private static ICalendar calendar(CalendarMethod method) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(new Method(method.name()));
        calendar.getTimezoneInfo().setDefaultTimezone(TorontoTime.ASSIGNMENT);
        return calendar;
    }

    private VEvent written(CalendarEvent event, boolean toSomebody) {
        VEvent written = new VEvent();
        written.setUid(event.uid());
        written.setSequence(event.sequence());
        written.setDateTimeStamp(Date.from(clock.instant()));
        written.setDateStart(Date.from(event.start()));
        written.setDateEnd(Date.from(event.end()));
        speak(written.setSummary(event.title()), event);
        if (!event.place().isEmpty()) {
            speak(written.setLocation(event.place()), event);
        }
        if (!event.description().isEmpty()) {
            speak(written.setDescription(event.description()), event);
        }
        if (event.url() != null) {
            written.setUrl(event.url().toString());
        }
        written.setOrganizer(
                new Organizer(event.organizer().name(), event.organizer().address()));
        if (toSomebody && event.attendee() != null) {
            written.addAttendee(attendee(event.attendee()));
        }
        written.setStatus(event.isCancelled() ? Status.cancelled() : Status.confirmed());
        written.setClassification(Classification.private_());
        return written;
    }

    private static void speak(ICalProperty property, CalendarEvent event) {
        property.setParameter("LANGUAGE", Written.canadian(event.language()).toLanguageTag());
    }

    /** Who answers does so by the links of the letter: nobody reads what a calendar would send to the organizer. */
    private static Attendee attendee(CalendarEvent.Party party) {
        Attendee attendee = new Attendee(party.name(), party.address());
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        return attendee;
    }

    private static String text(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().lines().map(CalendarWriter::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The library folds by characters, the standard by bytes: 75 of them, and syllabics have three each. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int point : line.codePoints().toArray()) {
            String character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes += more;
        }
        return folded.toString();
    }
}

package ca.alliances.meeting.control;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** What a calendar program does with what it gets, in short: ical4j reads it, the highest sequence of a uid counts, a cancelled one goes. */
public final class PersonalCalendar {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** An event as it was read. */
    public record Entry(String uid, int sequence, Instant start, Instant end, VEvent event) {
        String text(String property) {
            return event.getProperty(property).map(Property::getValue).orElse(null);
        }

        String parameter(String property, String parameter) {
            return event.<Property>getProperty(property)
                    .flatMap(found -> found.getParameter(parameter))
                    .map(found -> ((net.fortuna.ical4j.model.Parameter) found).getValue())
                    .orElse(null);
        }
    }

    /** What the other library finds in that text. */
    static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    /** The events in that text. */
    static List<Entry> entries(String text) {
        return read(text).<VEvent>getComponents(Component.VEVENT).stream()
                .map(PersonalCalendar::entry)
                .toList();
    }

    /** Takes in what came by mail. */
    public void receive(String text) {
        boolean cancels = read(text).getMethod().getValue().equals("CANCEL");
        for (Entry entry : entries(text)) {
            Entry known = entries.get(entry.uid());
            if (known != null && known.sequence() > entry.sequence()) {
                continue;
            }
            if (cancels) {
                entries.remove(entry.uid());
            } else {
                entries.put(entry.uid(), entry);
            }
        }
    }

    /** What it shows now. */
    public List<Entry> shown() {
        return List.copyOf(entries.values());
    }

    private static Entry entry(VEvent event) {
        return new Entry(
                event.getRequiredProperty(Property.UID).getValue(),
                Integer.parseInt(event.getRequiredProperty(Property.SEQUENCE).getValue()),
                instant(event, Property.DTSTART),
                instant(event, Property.DTEND),
                event);
    }

    private static Instant instant(VEvent event, String name) {
        Temporal moment = ((DateProperty<?>) event.getRequiredProperty(name)).getDate();
        return ZonedDateTime.from(moment).toInstant();
    }
}

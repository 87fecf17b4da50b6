package ca.alliances.meeting.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.meeting.boundary.CalendarReading;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFilterTest {
    private static final String CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Été\r\nEND:VCALENDAR\r\n";
    private static final String KNOWN = "/est/calendrier/known.ics";

    /** What the filter did, in order. */
    private final List<String> done = new ArrayList<>();

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void aCalendarIsSentToBeKeptNowhere() throws Exception {
        ask("GET", KNOWN);
        assertEquals(
                List.of(
                        "setContentType text/calendar; charset=UTF-8",
                        "setContentLength " + CALENDAR.getBytes(StandardCharsets.UTF_8).length,
                        "setHeader Content-Disposition inline; filename=\"calendrier.ics\"",
                        "setHeader Cache-Control private, no-store"),
                done);
        assertEquals(CALENDAR, sent.toString(StandardCharsets.UTF_8));
        assertTrue(CurrentTenant.find().isEmpty(), "no tenant is left to the thread");
    }

    @Test
    void whoAsksForTheHeadGetsTheSameWithoutIt() throws Exception {
        ask("HEAD", KNOWN);
        assertEquals(4, done.size());
        assertEquals(0, sent.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/est/calendrier/unknown.ics", "/nobody/calendrier/known.ics", "/EST!/calendrier/known.ics"})
    void whatIsUnknownIsNotFound(String path) throws Exception {
        ask("GET", path);
        assertEquals(List.of("sendError 404"), done);
        assertTrue(CurrentTenant.find().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/est",
                "/est/meeting/view",
                "/est/calendrier/a/b.ics",
                "/est/calendrier/.ics",
                "/est/calendrier/known"
            })
    void allElseGoesOn(String path) throws Exception {
        ask("GET", path);
        assertEquals(List.of("on"), done);
    }

    @Test
    void nothingIsSentToACalendar() throws Exception {
        ask("POST", KNOWN);
        assertEquals(List.of("on"), done);
    }

    private void ask(String method, String path) throws Exception {
        CalendarFilter filter = new CalendarFilter();
        filter.mandataries = new Mandataries() {
            @Override
            public Optional<MandatarySummary> find(TenantId id) {
                return Optional.of(new MandatarySummary(id.code(), "Estrie", null, null, null, null, null, null))
                        .filter(found -> found.code().equals("est"));
            }
        };
        filter.calendars = new CalendarReading() {
            @Override
            public String read(String token) {
                if (token.equals("known") && CurrentTenant.id().code().equals("est")) {
                    return CALENDAR;
                }
                throw new NotFound();
            }
        };
        filter.doFilter(
                proxy(HttpServletRequest.class, (asked, arguments) -> asked.equals("getMethod") ? method : path),
                proxy(HttpServletResponse.class, this::answer),
                (request, response) -> done.add("on"));
    }

    private Object answer(String method, Object[] arguments) {
        if (method.equals("getOutputStream")) {
            return new Sent();
        }
        StringBuilder words = new StringBuilder(method);
        for (Object argument : arguments) {
            words.append(' ').append(argument);
        }
        done.add(words.toString());
        return null;
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                CalendarFilterTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }

    private final class Sent extends ServletOutputStream {
        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int b) {
            sent.write(b);
        }
    }
}

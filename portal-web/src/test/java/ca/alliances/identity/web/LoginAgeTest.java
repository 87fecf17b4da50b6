package ca.alliances.identity.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginAgeTest {
    private static final Instant BEGUN = Instant.parse("2026-11-23T13:00:00Z");

    @Test
    void aLoginIsOverAfterTenHoursHoweverMuchItIsUsed() {
        HttpSession session = session();
        LoginAge.begin(session, BEGUN);
        assertFalse(LoginAge.isOver(session, after(Duration.ZERO)));
        assertFalse(LoginAge.isOver(session, after(Duration.ofHours(10).minusMillis(1))));
        assertTrue(LoginAge.isOver(session, after(Duration.ofHours(10))));
        assertTrue(LoginAge.isOver(session, after(Duration.ofDays(3))));
    }

    @Test
    void aLoginOfUnknownAgeIsOver() {
        assertTrue(LoginAge.isOver(session(), after(Duration.ZERO)));
    }

    private static Instant after(Duration time) {
        return Clock.offset(Clock.fixed(BEGUN, ZoneOffset.UTC), time).instant();
    }

    private static HttpSession session() {
        Map<Object, Object> kept = new HashMap<>();
        return (HttpSession) Proxy.newProxyInstance(
                LoginAgeTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> method.getName().equals("setAttribute")
                        ? kept.put(arguments[0], arguments[1])
                        : kept.get(arguments[0]));
    }
}

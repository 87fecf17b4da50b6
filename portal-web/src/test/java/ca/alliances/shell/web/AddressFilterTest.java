package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.identity.web.LoginAge;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class AddressFilterTest {
    private static final Instant BEGUN = Instant.parse("2026-11-23T13:00:00Z");
    private static final Principal SOMEBODY = () -> "somebody";

    /** What the filter did, in order. */
    private final List<String> done = new ArrayList<>();

    @Test
    void aLoginOfLessThanTenHoursReadsThePage() throws Exception {
        ask(Duration.ofHours(9), null);
        assertEquals(List.of("shown"), done);
    }

    @Test
    void aLoginOfTenHoursEndsAndLeadsToANewOneAndBack() throws Exception {
        ask(Duration.ofHours(10), null);
        assertEquals(
                List.of("invalidate", "sendRedirect /connexion?nouveau=oui&retour=%2Fmon-compte%2Forganization%2Flist"),
                done);
    }

    @Test
    void aFormThatSavesItselfIsToldSoAndKeepsItsText() throws Exception {
        ask(Duration.ofHours(11), "1");
        assertEquals(List.of("invalidate", "setStatus 401"), done);
    }

    private void ask(Duration since, String autosave) throws Exception {
        AddressFilter filter = new AddressFilter();
        filter.mandataries = new Mandataries();
        filter.clock = Clock.fixed(BEGUN.plus(since), ZoneOffset.UTC);
        ServletContext context = like(
                ServletContext.class,
                Map.of("getResource", URI.create("file:/page").toURL()));
        filter.init(like(FilterConfig.class, Map.of("getServletContext", context)));
        Map<Object, Object> kept = new HashMap<>();
        HttpSession session = proxy(HttpSession.class, (method, arguments) -> switch (method) {
            case "setAttribute" -> kept.put(arguments[0], arguments[1]);
            case "getAttribute" -> kept.get(arguments[0]);
            default -> note(method);
        });
        LoginAge.begin(session, BEGUN);
        Map<String, Object> request = new HashMap<>(Map.of(
                "getMethod", "GET",
                "getServletPath", "/mon-compte",
                "getPathInfo", "/organization/list",
                "getRequestURI", "/mon-compte/organization/list",
                "getContextPath", "",
                "getUserPrincipal", SOMEBODY,
                "getSession", session));
        request.put("getHeader", autosave);
        FilterChain chain = (asked, answer) -> done.add("shown");
        filter.doFilter(
                like(HttpServletRequest.class, request),
                proxy(HttpServletResponse.class, (method, arguments) -> note(method + " " + arguments[0])),
                chain);
    }

    private Object note(String what) {
        done.add(what);
        return null;
    }

    private static <T> T like(Class<T> type, Map<String, Object> answers) {
        return proxy(type, (method, arguments) -> answers.get(method));
    }

    private static <T> T proxy(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                AddressFilterTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }
}

package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SecurityHeadersFilterTest {
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "private, no-store",
            "Content-Security-Policy",
                    "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none';"
                            + " form-action 'self' https://login.example",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    @Test
    void anAnswerOverTlsBindsTheBrowserToTlsForAYear() throws Exception {
        Map<String, String> expected = new TreeMap<>(ALWAYS);
        expected.put("Strict-Transport-Security", "max-age=31536000");
        assertEquals(expected, headers("https://portail.example"));
    }

    @Test
    void onADevelopersMachineNothingIsSaidOfTls() throws Exception {
        assertEquals(new TreeMap<>(ALWAYS), headers("http://localhost:8080"));
    }

    private static Map<String, String> headers(String url) throws IOException, ServletException {
        Map<String, String> headers = new TreeMap<>();
        SecurityHeadersFilter filter = new SecurityHeadersFilter();
        filter.url = url;
        filter.issuer = "https://login.example/realms/alliances";
        filter.doFilter(
                stub(HttpServletRequest.class, (proxy, method, arguments) -> "/t"),
                stub(
                        HttpServletResponse.class,
                        (proxy, method, arguments) -> headers.put((String) arguments[0], (String) arguments[1])),
                (request, response) -> {});
        return headers;
    }

    private static <T> T stub(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}

package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class UploadLimitFilterTest {
    private static final String PAGE = "/t/cnord/application/documents";

    @Test
    void aFormGoesBackToItsPageWithItsParameters() {
        assertEquals(PAGE + "?ref=CN-2026-A-0147", back("https://portail.example" + PAGE + "?ref=CN-2026-A-0147"));
    }

    @Test
    void aFormFromElsewhereOrNowhereGoesToThePageAlone() {
        assertEquals(PAGE, back("https://evil.example/other?ref=1"));
        assertEquals(PAGE, back("no address at all"));
        assertEquals(PAGE, back(null));
    }

    private static String back(String referer) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                UploadLimitFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getRequestURI") ? PAGE : referer);
        return UploadLimitFilter.page(request);
    }
}

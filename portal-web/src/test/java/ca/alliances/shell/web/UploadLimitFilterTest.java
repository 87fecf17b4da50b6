package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class UploadLimitFilterTest {
    private static final String PAGE = "/t/cnord/application/documents";

    @Test
    void aFormGoesBackToTheAddressThatItWasSentTo() {
        assertEquals(PAGE + "?ref=CN-2026-A-0147", back("ref=CN-2026-A-0147", null));
    }

    @Test
    void aFormThatWasSentToItsPageAloneGoesBackToItWithTheParametersThatTheBrowserNames() {
        assertEquals(
                PAGE + "?ref=CN-2026-A-0147", back(null, "https://portail.example" + PAGE + "?ref=CN-2026-A-0147"));
    }

    @Test
    void aFormFromElsewhereOrNowhereGoesToThePageAlone() {
        assertEquals(PAGE, back(null, "https://evil.example/other?ref=1"));
        assertEquals(PAGE, back(null, "no address at all"));
        assertEquals(PAGE, back(null, null));
    }

    private static String back(String query, String referer) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                UploadLimitFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> PAGE;
                    case "getQueryString" -> query;
                    default -> referer;
                });
        return UploadLimitFilter.page(request);
    }
}

package ca.alliances.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.cookie.BasicClientCookie;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** The way to the servers without a browser, with cookies and without redirects; several can go it at once. */
final class ShortWay {
    private static final int AT_ONCE = 16;
    private static final String SECURE = "secure";
    private static final String GZIP = "gzip";
    private static final CloseableHttpClient CLIENT = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnTotal(AT_ONCE)
                    .setMaxConnPerRoute(AT_ONCE)
                    .build())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .build();

    /** Browsers send Secure cookies to this machine without https, and so must we. */
    private final CookieStore cookies = new BasicCookieStore() {
        private static final long serialVersionUID = 1L;

        @Override
        public void addCookie(Cookie cookie) {
            ((BasicClientCookie) cookie).setSecure(false);
            super.addCookie(cookie);
        }
    };

    /** Asks for it. */
    Reply get(URI address) {
        return exchange(ClassicRequestBuilder.get(address).build());
    }

    /** Sends that there. */
    Reply post(URI address, HttpEntity form) {
        return exchange(ClassicRequestBuilder.post(address).setEntity(form).build());
    }

    private Reply exchange(ClassicHttpRequest request) {
        HttpClientContext context = HttpClientContext.create();
        context.setCookieStore(cookies);
        try {
            request.setHeader(HttpHeaders.ACCEPT_ENCODING, GZIP);
            URI address = request.getUri();
            return CLIENT.execute(request, context, response -> reply(address, response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Reply reply(URI address, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (Header each : response.getHeaders()) {
            headers.merge(each.getName().toLowerCase(Locale.ROOT), each.getValue(), (one, other) -> one + "\n" + other);
        }
        byte[] body = response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
        return new Reply(
                address,
                response.getCode(),
                headers,
                GZIP.equals(headers.get("content-encoding")) ? unpacked(body) : body);
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacked.readAllBytes();
        }
    }

    /** Its cookies, for a browser that goes on from here. */
    List<com.microsoft.playwright.options.Cookie> cookies() {
        return cookies.getCookies().stream().map(ShortWay::forBrowser).toList();
    }

    private static com.microsoft.playwright.options.Cookie forBrowser(Cookie cookie) {
        return new com.microsoft.playwright.options.Cookie(cookie.getName(), cookie.getValue())
                .setDomain(cookie.getDomain())
                .setPath(cookie.getPath())
                .setHttpOnly(cookie.isHttpOnly())
                .setSecure(cookie.containsAttribute(SECURE));
    }

    /** Goes on from where a browser is. */
    void take(List<com.microsoft.playwright.options.Cookie> ofBrowser) {
        cookies.clear();
        for (com.microsoft.playwright.options.Cookie each : ofBrowser) {
            BasicClientCookie cookie = new BasicClientCookie(each.name, each.value);
            cookie.setDomain(each.domain);
            cookie.setPath(each.path);
            cookie.setHttpOnly(each.httpOnly);
            if (each.secure) {
                cookie.setAttribute(SECURE, "");
            }
            cookies.addCookie(cookie);
        }
    }
}

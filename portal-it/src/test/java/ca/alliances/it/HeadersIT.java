package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every answer tells the browser, to the letter: whoever loosens it has to loosen this too. {@code SecurityHeadersFilterTest} has TLS. */
@ExtendWith(PortalExtension.class)
class HeadersIT {
    private final Portal portal;
    private final Map<String, String> always;

    HeadersIT(Portal portal) {
        this.portal = portal;
        always = Map.of(
                "content-security-policy",
                        "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self' "
                                + portal.stack().keycloakUrl(),
                "x-content-type-options", "nosniff",
                "referrer-policy", "same-origin",
                "permissions-policy", "camera=(), geolocation=(), microphone=()");
    }

    @Test
    void everyAnswerToEverybodyHasThemExactlyOnce() {
        List<String> wrong = new ArrayList<>();
        List<Crawl.Answer> answers = Stream.of("cnord", "cssspnql", "ark")
                .flatMap(tenant -> portal.crawl(tenant).answers().stream())
                .toList();
        assertTrue(answers.size() > 500);
        answers.forEach(answer -> wrong.addAll(missing(answer.address(), answer.what())));
        assertEquals(List.of(), wrong);
    }

    /** But not the way back from the login, which the server answers before any filter, by a redirect without a page. */
    @Test
    void soHaveFilesRedirectsAndErrors() {
        Visitor visitor = portal.visitor();
        String page = visitor.ask("/").text();
        List<String> wrong = new ArrayList<>();
        List<String> addresses = Stream.concat(
                        Stream.of(
                                "/",
                                "/connexion",
                                "/mon-compte",
                                "/t/nobody",
                                "/t/cnord/nothing-here",
                                "/nothing-here",
                                "/session"),
                        Stream.of(
                                page.replaceAll("(?s).*href=\"([^\"]*portal[.]css[^\"]*)\".*", "$1"),
                                page.replaceAll("(?s).*src=\"([^\"]*portal[.]js[^\"]*)\".*", "$1")))
                .toList();
        addresses.forEach(address -> wrong.addAll(missing(address, visitor.ask(address.replace("&amp;", "&")))));
        wrong.addAll(missing("a form of nobody", visitor.send("/mon-compte/organization/create", Map.of())));
        wrong.addAll(missing(
                "a form without a page",
                portal.visitor().enter("agent.hcn@example.org").send("/t/cnord/nothing-here", Map.of())));
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPageHasAScriptOrAStyleOfItsOwnOrFromElsewhere() {
        List<String> wrong = new ArrayList<>();
        portal.crawl("cnord").shown().forEach(answers -> answers.stream()
                .limit(2)
                .forEach(answer -> org.jsoup.Jsoup.parse(answer.what().text())
                        .select(
                                "script:not([src^='/']), style, [style], [onclick], [onsubmit], [href^='javascript:'], link[href*='//'], iframe")
                        .forEach(element -> wrong.add(answer.address() + " " + element.outerHtml()))));
        assertEquals(List.of(), wrong);
    }

    private List<String> missing(String name, Reply answer) {
        List<String> wrong = new ArrayList<>();
        always.forEach((header, value) -> {
            if (!answer.header(header).equals(value)) {
                wrong.add(answer.status() + " " + name + " has " + header + ": " + answer.header(header));
            }
        });
        if (!answer.header("strict-transport-security").isEmpty()) {
            wrong.add(name + " promises TLS where there is none");
        }
        return wrong;
    }
}

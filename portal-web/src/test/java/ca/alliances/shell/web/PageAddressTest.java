package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.tenancy.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    private static final Optional<TenantId> CNORD = Optional.of(new TenantId("cnord"));

    @ParameterizedTest
    @CsvSource({
        "/cnord,/mandatary/home.xhtml",
        "/cnord/,/mandatary/home.xhtml",
        "/cnord/call/list,/mandatary/call/list.xhtml"
    })
    void anAddressOfATenantLeadsToItsPage(String path, String viewId) {
        assertEquals(Optional.of(new PageAddress(CNORD, viewId)), PageAddress.parse("/t", path));
    }

    @Test
    void thePagesOfTheMinistryHaveNoTenant() {
        assertEquals(
                Optional.of(new PageAddress(Optional.empty(), "/ministry/home.xhtml")),
                PageAddress.parse("/ministere", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/CNORD",
                "/cnord/../web",
                "/cnord/call/list.xhtml",
                "/cnord/%2e%2e/x",
                "/cnord//x",
                "/WEB-INF/web.xml"
            })
    void whatHasNotTheFormOfAnAddressLeadsNowhere(String path) {
        assertTrue(PageAddress.parse("/t", path).isEmpty());
    }

    @Test
    void aPageOfATenantLinksBackIntoThatTenant() {
        assertEquals(Optional.of("/t/cnord/call/list"), PageAddress.of("/mandatary/call/list.xhtml", CNORD));
        assertEquals(Optional.of("/t/cnord"), PageAddress.of("/mandatary/home.xhtml", CNORD));
        assertEquals(Optional.of("/mon-compte"), PageAddress.of("/account/home.xhtml", CNORD));
        assertTrue(PageAddress.of("/index.xhtml", CNORD).isEmpty());
    }
}

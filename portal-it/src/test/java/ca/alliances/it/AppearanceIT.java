package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Traffic.Cost;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrator of a tenant gives its pages a colour and a logo; those of the others stay as they are. */
@ExtendWith(PortalExtension.class)
class AppearanceIT {
    private static final String ADMIN = "admin.cssspnql@example.org";
    private static final String EDIT = "/t/cssspnql/appearance/edit";
    private static final String FILL =
            "() => getComputedStyle([...document.querySelectorAll('.tenant .accent rect')].find(r => getComputedStyle(r).display !== 'none')).fill";
    private final Portal portal;

    AppearanceIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aLogoIsSeenByEverybodyOnThePagesOfItsTenantAndAskedForOnce() throws IOException {
        Visitor admin = portal.visitor().enter(ADMIN);
        WebForm form = WebForm.on(admin, EDIT, "appearance")
                .type("accent", "#5b2a86")
                .type("altFr", "Logo de la Commission")
                .type("altEn", "Logo of the Commission")
                .choose("logo", "logo.png", "text/html", sign());
        assertEquals(302, form.press("save").status());

        Visitor anybody = portal.visitor();
        Element logo = anybody.read("/t/cssspnql").selectFirst(".tenant img");
        assertEquals("Logo de la Commission", logo.attr("alt"));
        assertEquals(
                "Logo of the Commission",
                anybody.read("/t/cssspnql?lang=en").selectFirst(".tenant img").attr("alt"));
        Reply image = portal.visitor().ask(logo.attr("src"));
        Map<String, String> headers = image.headers();
        assertEquals(200, image.status());
        assertEquals("image/png", headers.get("content-type"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals("public, max-age=31536000, immutable", headers.get("cache-control"));
        assertEquals("Accept-Encoding", headers.get("vary"));
        assertFalse(headers.containsKey("set-cookie"), headers::toString);

        String hash = logo.attr("src").replaceFirst(".*=", "");
        List.of("/t/cnord/appearance/logo?v=" + hash, "/t/cssspnql/appearance/logo?v=0", "/t/cssspnql/appearance/logo")
                .forEach(address -> assertEquals(404, anybody.ask(address).status(), address));
        assertTrue(anybody.read("/t/cnord").select(".tenant img").isEmpty());
        assertTrue(portal.visitor()
                .enter("coordination.cssspnql@example.org")
                .ask("/t/cssspnql/audit/list")
                .text()
                .contains("#5b2a86, " + hash));
    }

    @Test
    void withALogoTheListsOfStaffAskForNoMoreThanTheyMay() throws IOException {
        WebForm.on(portal.visitor().enter(ADMIN), EDIT, "appearance")
                .type("altFr", "Logo")
                .type("altEn", "Logo")
                .choose("logo", "logo.png", "image/png", sign())
                .press("save");
        Visitor agent = portal.visitor().enter("agent.cssspnql@example.org");
        Traffic traffic = Traffic.of(agent.page());
        Cost first = traffic.visit("/t/cssspnql/application/list");
        assertTrue(first.requests().keySet().stream().anyMatch(address -> address.contains("/appearance/logo?v=")));
        assertTrue(first.isWithin(350_000, 8), first::toString);
        Cost later = traffic.visit("/t/cssspnql/application/list?page=1");
        assertTrue(later.isWithin(60_000, 2), later::toString);
        assertEquals(List.of(), agent.complaints());
    }

    @Test
    void theColourOfATenantIsLighterInTheDark() {
        Visitor anybody = portal.visitor();
        Page page = anybody.page();
        anybody.open("/t/cnord");
        assertEquals("rgb(11, 106, 106)", page.evaluate(FILL));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        String dim = (String) page.evaluate(FILL);
        assertFalse(dim.equals("rgb(11, 106, 106)"), dim);
        anybody.send("/apparence", Map.of("theme", "light"));
        anybody.open("/t/cnord");
        assertEquals("rgb(11, 106, 106)", page.evaluate(FILL));
        anybody.open("/t/ark");
        assertEquals("rgb(156, 47, 31)", page.evaluate(FILL));
        anybody.open("/t/slsj");
        assertEquals(1, page.locator(".tenant .accent rect").count());
        assertEquals(List.of(), anybody.complaints());
    }

    @Test
    void aColourThatIsTooPaleIsRefusedInWordsAndStaysInItsField() {
        Visitor admin = portal.visitor().enter("admin.kativik@example.org");
        WebForm pale = WebForm.on(admin, "/t/ark/appearance/edit", "appearance").type("accent", "#4a98d9");
        Reply refused = pale.press("save");
        Element page = Jsoup.parse(refused.text());
        String alert = page.select("[role=alert]").text().replace('\u00a0', ' ');
        assertTrue(alert.contains("son contraste est de 3 pour 1 et il en faut au moins 4,5"), alert);
        assertEquals("#4a98d9", page.getElementById("appearance:accent").val());
        assertEquals("#9c2f1f", portal.rows().one("SELECT accent FROM appearance WHERE tenant_id = ?", "ark"));
    }

    @Test
    void nobodyElseFindsThePageThatChangesIt() {
        List.of("coordination.cssspnql@example.org", "admin.cnord@example.org", "promoteur.cssspnql@example.org")
                .forEach(who ->
                        assertEquals(404, portal.visitor().enter(who).ask(EDIT).status(), who));
    }

    private static byte[] sign() throws IOException {
        BufferedImage image = new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x5b2a86));
        pen.fillOval(0, 0, 300, 90);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

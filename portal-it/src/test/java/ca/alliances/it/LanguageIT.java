package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters and what is printed come in the language in which a person has chosen to read. */
@ExtendWith(PortalExtension.class)
class LanguageIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private final Portal portal;

    LanguageIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void whoChoosesEnglishIsWrittenToAndPrintedForInEnglish() throws IOException {
        Visitor promoter = portal.visitor().enter(PROMOTER);
        promoter.ask("/mon-compte?lang=en");
        Journey journey = handedIn(promoter);
        new Mailbox(portal, PROMOTER).link("We received your application " + journey.reference());
        assertPrinted(promoter, journey, "en-CA", "Application " + journey.reference() + ", submitted on");
    }

    @Test
    void whoChoosesFrenchAgainIsWrittenToInFrench() throws IOException {
        Visitor promoter = portal.visitor().enter(PROMOTER);
        promoter.ask("/mon-compte?lang=en");
        promoter.ask("/mon-compte?lang=fr");
        Journey journey = handedIn(promoter);
        new Mailbox(portal, PROMOTER).link("Nous avons reçu votre demande " + journey.reference());
        assertPrinted(promoter, journey, "fr-CA", "Demande " + journey.reference() + ", déposée le");
    }

    @Test
    void aChoiceMadeBeforeTheLoginCountsToo() {
        Visitor promoter = portal.visitor();
        promoter.ask("/?lang=en");
        promoter.enter(PROMOTER);
        assertEquals("en", languageOf(PROMOTER));
        portal.visitor().enter(PROMOTER);
        assertEquals("en", languageOf(PROMOTER), "a browser in which nothing was chosen changes nothing");
    }

    @Test
    void whoRegistersInEnglishIsWrittenToInEnglish() {
        Newcomer newcomer = Newcomer.at(portal);
        newcomer.visitor().open("/mon-compte");
        newcomer.visitor().page().locator("a[href*='kc_locale=en']").first().click();
        newcomer.register();
        assertEquals("en", languageOf(newcomer.email()));
    }

    private static Journey handedIn(Visitor promoter) {
        return Journey.begin(promoter, "cnord", "CN-2026-01", "Deux langues")
                .complete("950", "20 000", "15 000", "5 000")
                .submit();
    }

    private static void assertPrinted(Visitor promoter, Journey journey, String language, String words)
            throws IOException {
        String address = promoter.read(journey.at("view"))
                .select("main a:contains(" + journey.reference() + "-1.pdf)")
                .attr("href");
        try (PDDocument printed = Loader.loadPDF(promoter.ask(address).body())) {
            assertEquals(language, printed.getDocumentCatalog().getLanguage());
            String text = new PDFTextStripper().getText(printed);
            assertTrue(text.contains(words), text);
        }
    }

    private String languageOf(String email) {
        return portal.rows().one("SELECT language FROM person WHERE email = ?", email);
    }
}

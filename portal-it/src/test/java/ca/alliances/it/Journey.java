package ca.alliances.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The way of an applicant from a call to the receipt, page after page, with forms that are sent without a browser. */
final class Journey {
    private static final Map<String, String> ORGANIZATIONS =
            Map.of("cnord", "O-HCN2DEPN", "ark", "O-FAMGT222", "cssspnql", "O-NTSHM222");
    static final List<String> DOCUMENTS = List.of("LETTERS_PATENT", "BOARD_RESOLUTION", "FINANCIAL_STATEMENTS");

    private final Visitor promoter;
    private final String root;
    private String reference;

    private Journey(Visitor promoter, String tenant) {
        this.promoter = promoter;
        root = "/t/" + tenant + "/application/";
    }

    /** Begins a draft under that call. */
    static Journey begin(Visitor promoter, String tenant, String call, String title) {
        Journey journey = new Journey(promoter, tenant);
        WebForm start = WebForm.on(promoter, journey.root + "start?appel=" + call, "start");
        String tasks = ledTo(start.type("organization", ORGANIZATIONS.get(tenant))
                .type("title", title)
                .press("begin"));
        journey.reference = tasks.replaceFirst(".*[?&]ref=([A-Z0-9-]+).*", "$1");
        return journey;
    }

    /** Goes on with a draft that the promoter has begun. */
    static Journey of(Visitor promoter, String tenant, String reference) {
        Journey journey = new Journey(promoter, tenant);
        journey.reference = reference;
        return journey;
    }

    /** Number of the application. */
    String reference() {
        return reference;
    }

    /** Address of one of its pages. */
    String at(String page) {
        return root + page + "?ref=" + reference;
    }

    /** The only form of that page, which has its name. */
    WebForm form(String page) {
        return WebForm.on(promoter, at(page), page);
    }

    /** Writes every section, so that nothing is missing. */
    Journey complete(String territory, String cost, String asked, String own) {
        ledTo(form("project")
                .type("summary", "Des repas partagés et un transport vers le dépannage alimentaire.")
                .type("territory", territory)
                .type("scope", "LOCAL")
                .type("nature", "NEW")
                .press("save"));
        ledTo(form("need")
                .type("needs", "Un ménage sur six manque de nourriture en fin de mois.")
                .type("groups", "Ménages à faible revenu")
                .type("reach", "120")
                .type("lived", "Trois personnes concernées siègent au comité.")
                .press("save"));
        ledTo(form("plan")
                .type("start", "2027-02-01")
                .type("end", "2027-12-31")
                .type("objectives", "Cuisines collectives, deux fois par mois.")
                .type("complementarity", "Avec la banque alimentaire.")
                .type("sustainability", "Les groupes continuent seuls.")
                .press("save"));
        ledTo(form("priorities")
                .type("answers:0:answer", "Les ménages mangent mieux.")
                .press("save"));
        ledTo(budget(cost, asked, own).press("save"));
        DOCUMENTS.forEach(kind -> attach(kind, kind.toLowerCase() + ".pdf", pdf("Document " + kind)));
        return declare();
    }

    /** Makes all declarations, which lapse with every later change. */
    Journey declare() {
        ledTo(form("declarations")
                .type("made", "ACCURATE", "NOTHING_SPENT", "SHARING_CONSENT", "VISIBILITY", "NO_CONFLICT")
                .type("signer", "Mélanie Savard-Tanguay")
                .press("save"));
        return this;
    }

    /** The budget with one line of each kind typed. */
    WebForm budget(String cost, String asked, String own) {
        return form("budget")
                .type("expense:0:kind", "SALARIES")
                .type("expense:0:year", "2026")
                .type("expense:0:amount", cost)
                .type("expense:0:fund", asked)
                .type("revenue:0:source", "THIS_FUND")
                .type("revenue:0:status", "REQUESTED")
                .type("revenue:0:amount", asked)
                .type("revenue:1:source", "APPLICANT_CASH")
                .type("revenue:1:status", "CONFIRMED")
                .type("revenue:1:amount", own);
    }

    /** Attaches a document of that kind. */
    void attach(String kind, String fileName, byte[] content) {
        ledTo(upload(kind, fileName, "application/pdf", content));
    }

    /** The answer to such a file. */
    Reply upload(String kind, String fileName, String type, byte[] content) {
        return WebForm.on(promoter, at("documents"), "attach")
                .type("kind", kind)
                .choose("file", fileName, type, content)
                .press("send");
    }

    /** Hands it in and leads to the receipt. */
    Journey submit() {
        String receipt = ledTo(WebForm.on(promoter, at("check"), "submit").press("send"));
        if (!receipt.equals(at("receipt"))) {
            throw new IllegalStateException("led to " + receipt);
        }
        return this;
    }

    /** Where the answer leads; what stands on the page when it leads nowhere is the trouble. */
    static String ledTo(Reply answer) {
        if (answer.status() != 302) {
            throw new IllegalStateException(answer.status() + " " + answer.address() + " "
                    + org.jsoup.Jsoup.parse(answer.text()).select("main").text());
        }
        return answer.headers().get("location").replaceFirst("^https?://[^/]+", "");
    }

    /** A small document with one line. */
    static byte[] pdf(String line) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

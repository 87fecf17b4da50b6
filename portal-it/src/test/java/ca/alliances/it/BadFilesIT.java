package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they should be: each is refused saying why, and no name does harm. */
@ExtendWith(PortalExtension.class)
class BadFilesIT {
    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PROGRAM = padded("MZ\u0090\u0000".getBytes(StandardCharsets.ISO_8859_1), 4096);
    private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    private final Portal portal;
    private Visitor promoter;
    private Journey journey;

    BadFilesIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void beginADraft() {
        promoter = portal.visitor().enter("promoteur.depannage@example.org");
        journey = Journey.begin(promoter, "cnord", "CN-2026-01", "Épicerie solidaire");
    }

    static Stream<Arguments> filesThatAreRefused() {
        return Stream.of(
                Arguments.of("vide.pdf", new byte[0], "Le fichier « vide.pdf » est vide."),
                Arguments.of(
                        "grand.pdf",
                        padded(Journey.pdf("grand"), 21 * MEGABYTE),
                        "Le fichier « grand.pdf » pèse 21 Mo; le maximum est 20 Mo."),
                Arguments.of(
                        "lettres.pdf", PROGRAM, "Le nom du fichier « lettres.pdf » annonce PDF, mais son contenu est"),
                Arguments.of("page.pdf", PAGE, "Le nom du fichier « page.pdf » annonce PDF, mais son contenu est"),
                Arguments.of(
                        "page.html",
                        PAGE,
                        "Le fichier « page.html » est de type « text/html », que le portail n’accepte"),
                Arguments.of("bombe.docx", bomb(), "Le fichier « bombe.docx » contient plus de"),
                Arguments.of("../../etc/passwd", PAGE, "Le fichier « passwd » est de type « text/html »"),
                Arguments.of("..\\..\\boot.pdf", PROGRAM, "Le nom du fichier « boot.pdf » annonce PDF"),
                Arguments.of("facture\u202Efdp.exe", PROGRAM, "Le fichier « facturefdp.exe » est de type"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("filesThatAreRefused")
    void aFileThatThePortalDoesNotTakeIsRefusedSayingWhy(String name, byte[] content, String why) {
        Document page =
                BadInputIT.assertRefused(journey.upload("LETTERS_PATENT", name, "application/pdf", content), "");
        String told = Secretary.plain(page.select("[role=alert]").text());
        assertTrue(told.contains(why), told);
        assertFalse(told.contains("..") || told.contains("\u202E"), told);
        assertEquals("0", kept());
    }

    private String kept() {
        return portal.rows()
                .one(
                        "SELECT COUNT(*) FROM stored_file WHERE tenant_id = 'cnord' AND owner_reference = ?",
                        journey.reference());
    }

    @Test
    void aFormThatIsFarTooLargeLeadsBackToItsPageWhichSaysWhyOnce() {
        Reply answer = journey.upload(
                "LETTERS_PATENT", "enorme.pdf", "application/pdf", padded(Journey.pdf("x"), 26 * MEGABYTE));
        assertEquals(journey.at("documents"), Journey.ledTo(answer));
        Document page = BadInputIT.assertRefused(promoter.ask(journey.at("documents")), "");
        String told = Secretary.plain(page.select("[role=alert]").text());
        assertTrue(told.contains("L’envoi pèse 26 Mo; un fichier peut peser 20 Mo au plus. Rien n’a été reçu."), told);
        assertTrue(promoter.read(journey.at("documents")).select("[role=alert]").isEmpty());
        assertEquals("0", kept());
    }

    static Stream<Arguments> namesThatAreMadeSafe() {
        return Stream.of(
                Arguments.of("../../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("..\\..\\boot.pdf", "boot.pdf"),
                Arguments.of("facture\u202Efdp.pdf", "facturefdp.pdf"),
                Arguments.of("\u2067lettres\u2069.pdf", "lettres.pdf"),
                Arguments.of("a\u0000b.pdf", "ab.pdf"),
                Arguments.of("<script>alert(1)</script>.pdf", "script-.pdf"),
                Arguments.of("<img src=x>.pdf", "-img src=x-.pdf"));
    }

    @ParameterizedTest
    @MethodSource("namesThatAreMadeSafe")
    void theNameOfAFileDoesNoHarm(String name, String safe) {
        journey.attach("LETTERS_PATENT", name, Journey.pdf("lettres"));
        assertEquals(
                safe,
                portal.rows()
                        .one(
                                "SELECT name FROM stored_file WHERE tenant_id = 'cnord' AND owner_reference = ?",
                                journey.reference()));
        Document page = promoter.read(journey.at("documents"));
        assertTrue(page.select("main script, main img").isEmpty());
        assertEquals(safe, page.select("main table a[href*='doc=']").text());
        Reply answer = promoter.ask(page.select("main table a[href*='doc=']").attr("href"));
        assertTrue(
                answer.header("content-disposition").startsWith("attachment"),
                answer.headers().toString());
        assertEquals("nosniff", answer.header("x-content-type-options"));
    }

    private static byte[] padded(byte[] start, int size) {
        return Arrays.copyOf(start, size);
    }

    private static byte[] bomb() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                for (int i = 0; i < 400; i++) {
                    zip.write(new byte[MEGABYTE]);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

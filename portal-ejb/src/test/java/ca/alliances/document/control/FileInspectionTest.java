package ca.alliances.document.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.document.ContentFacts;
import ca.alliances.document.FileKind;
import ca.alliances.document.FileName;
import ca.alliances.shared.FileSize;
import ca.alliances.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileInspectionTest {
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @Test
    void whatTheCallsAskForIsTaken() {
        assertEquals(FileKind.PDF.mediaType(), type("résolution.pdf", Samples.PDF));
        assertEquals(FileKind.PNG.mediaType(), type("photo.PNG", Samples.PNG));
        assertEquals(FileKind.JPEG.mediaType(), type("photo.jpeg", Samples.JPEG));
        assertEquals(FileKind.HEIC.mediaType(), type("IMG_0001.HEIC", Samples.HEIC));
        assertEquals(FileKind.DOCX.mediaType(), type("lettre.docx", Samples.office(Samples.WORD)));
        assertEquals(FileKind.XLSX.mediaType(), type("budget.xlsx", Samples.office(Samples.EXCEL)));
        assertEquals(FileKind.ODT.mediaType(), type("lettre.odt", Samples.openDocument(ODT, "<manifest/>")));
        assertEquals(
                FileKind.ODS.mediaType(),
                type("budget.ods", Samples.openDocument("application/vnd.oasis.opendocument.spreadsheet", "")));
        assertEquals(FileKind.DOC.mediaType(), type("vieux.doc", Samples.old(Map.of("WordDocument", new byte[64]))));
        assertEquals(FileKind.XLS.mediaType(), type("vieux.xls", Samples.old(Map.of("Workbook", new byte[64]))));
    }

    @Test
    void itsFactsAreThoseOfTheContent() {
        ContentFacts facts = inspect("lettre", Samples.PDF);
        assertEquals("lettre.pdf", facts.name().value());
        assertEquals(Samples.PDF.length, facts.size());
        assertEquals(HexFormat.of().formatHex(WorkingCopy.sha256().digest(Samples.PDF)), facts.sha256());
    }

    @Test
    void aNameThatSaysSomethingElseIsRefusedNamingBoth() {
        assertRefused("document.name-differs", List.of("photo.pdf", "PDF", "PNG"), "photo.pdf", Samples.PNG);
        assertRefused("document.name-differs", List.of("cv.pdf", "PDF", "text/html"), "cv.pdf", Samples.HTML);
        assertRefused(
                "document.name-differs", List.of("b.xlsx", "XLSX", "DOCX"), "b.xlsx", Samples.office(Samples.WORD));
        assertRefused(
                "document.name-differs",
                List.of("a.docx", "DOCX", "application/zip"),
                "a.docx",
                Samples.zip(Map.of("a.txt", Samples.PDF)));
        assertRefused("document.name-differs", List.of("image.png", "PNG", "image/svg+xml"), "image.png", Samples.SVG);
        assertEquals("document.name-differs", refusal("lettre.pdf", Samples.EXE).key());
        assertRefused("document.name-differs", List.of("facture.exe", "EXE", "PDF"), "facture.exe", Samples.PDF);
    }

    @Test
    void whatRunsOrShowsInABrowserIsRefused() {
        assertRefused("document.kind-refused", List.of("page.html", "text/html"), "page.html", Samples.HTML);
        assertRefused("document.kind-refused", List.of("dessin.svg", "image/svg+xml"), "dessin.svg", Samples.SVG);
        assertEquals("document.kind-refused", refusal("jeu.exe", Samples.EXE).key());
        assertEquals("document.kind-refused", refusal("script", Samples.SHELL).key());
    }

    @Test
    void anArchiveIsNotWhatItSaysOfItself() {
        for (String claimed : List.of("application/pdf", "image/png", "application/msword")) {
            byte[] archive = Samples.openDocument(claimed, "<manifest/>");
            assertRefused("document.kind-refused", List.of("archive", "application/zip"), "archive", archive);
            assertEquals(
                    "document.name-differs", refusal("rapport.pdf", archive).key());
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("document.empty", List.of("vide.pdf"), "vide.pdf", new byte[0]);
    }

    @Test
    void aFileLargerThanTheLimitIsRefusedWithBothSizesWhateverItsSenderSays() {
        FileName name = FileName.of("plan.pdf");
        RuleViolation said = assertThrows(
                RuleViolation.class,
                () -> WorkingCopy.of(InputStream.nullInputStream(), WorkingCopy.LIMIT.bytes() + 1, name));
        assertEquals(List.of(name, new FileSize(WorkingCopy.LIMIT.bytes() + 1), WorkingCopy.LIMIT), said.arguments());
        byte[] large = new byte[(int) WorkingCopy.LIMIT.bytes() + 1];
        RuleViolation lied =
                assertThrows(RuleViolation.class, () -> WorkingCopy.of(new ByteArrayInputStream(large), 10, name));
        assertEquals("document.too-large", lied.key());
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() {
        byte[] large = java.util.Arrays.copyOf(Samples.PDF, (int) WorkingCopy.LIMIT.bytes());
        assertEquals(WorkingCopy.LIMIT.bytes(), inspect("plan.pdf", large).size());
    }

    @Test
    void aZipBombIsRefusedWithItsFigures() {
        byte[] bomb = Samples.bomb(201);
        assertTrue(bomb.length < 300_000, "it is small as it arrives");
        assertRefused("document.bomb", List.of("bombe.docx", ZippedOffice.MOST_UNPACKED, 5_000), "bombe.docx", bomb);
        assertEquals(
                "document.bomb", refusal("foule.docx", Samples.crowd(5_001)).key());
    }

    @Test
    void macrosAreRefused() {
        assertEquals(
                "document.macros",
                refusal("a.docm", Samples.office("application/vnd.ms-word.document.macroEnabled.main+xml"))
                        .key());
        assertEquals(
                "document.macros",
                refusal("a.docx", Samples.office(Samples.WORD, "word/vbaProject.bin"))
                        .key());
        assertEquals(
                "document.macros",
                refusal("a.xls", Samples.old(Map.of("Workbook", new byte[64], "_VBA_PROJECT_CUR", new byte[8])))
                        .key());
    }

    @Test
    void whatNeedsAPasswordIsRefused() {
        assertEquals(
                "document.locked",
                refusal("a.docx", Samples.old(Map.of("EncryptedPackage", new byte[64], "EncryptionInfo", new byte[8])))
                        .key());
        assertEquals(
                "document.locked",
                refusal("a.odt", Samples.openDocument(ODT, "<manifest:encryption-data/>"))
                        .key());
        byte[] word = new byte[64];
        word[11] = 1;
        assertEquals(
                "document.locked",
                refusal("a.doc", Samples.old(Map.of("WordDocument", word))).key());
        byte[] excel = {9, 8, 2, 0, 0, 0, 0x2F, 0, 2, 0, 0, 0, 0, 0};
        assertEquals(
                "document.locked",
                refusal("a.xls", Samples.old(Map.of("Workbook", excel))).key());
    }

    @Test
    void aBrokenContainerIsRefusedAsDamaged() {
        byte[] cut = java.util.Arrays.copyOf(Samples.office(Samples.WORD), 60);
        assertRefused("document.damaged", List.of("a.docx"), "a.docx", cut);
        byte[] old = java.util.Arrays.copyOf(Samples.old(Map.of("WordDocument", new byte[64])), 600);
        assertRefused("document.damaged", List.of("a.doc"), "a.doc", old);
    }

    private static void assertRefused(String key, List<Object> arguments, String name, byte[] content) {
        RuleViolation refusal = refusal(name, content);
        assertEquals(key, refusal.key());
        assertEquals(
                arguments.stream().map(Object::toString).toList(),
                refusal.arguments().stream().map(Object::toString).toList());
    }

    private static RuleViolation refusal(String name, byte[] content) {
        return assertThrows(RuleViolation.class, () -> inspect(name, content));
    }

    private static String type(String name, byte[] content) {
        return inspect(name, content).mediaType();
    }

    private static ContentFacts inspect(String name, byte[] content) {
        try (WorkingCopy copy = WorkingCopy.of(new ByteArrayInputStream(content), content.length, FileName.of(name))) {
            return new FileInspection().facts(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

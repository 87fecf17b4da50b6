package ca.alliances.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.NotFound;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Résolution du conseil.pdf|Résolution du conseil.pdf",
                "../../etc/passwd|passwd",
                "C:\\Users\\Marie\\budget.xlsx|budget.xlsx",
                "lettre\u202Efdp.exe|lettrefdp.exe",
                "\u2066a\u2069.pdf|a.pdf",
                "<b>a.pdf|-b-a.pdf",
                ".htaccess|htaccess",
                "e\u0301te\u0301.png|été.png",
                "ᐃᓕᓴᐱ.pdf|ᐃᓕᓴᐱ.pdf",
                "..|document",
                "''|document"
            })
    void foldersAndMarksThatNobodySeesGo(String sent, String kept) {
        assertEquals(kept, FileName.of(sent).value());
    }

    @Test
    void controlCharactersGo() {
        assertEquals(
                "ab Set-Cookie- x.pdf",
                FileName.of("a\u0000b\r\nSet-Cookie: x.pdf").value());
    }

    @Test
    void nothingIsADocument() {
        assertEquals("document", FileName.of(null).value());
    }

    @Test
    void aLongNameKeepsItsEnding() {
        FileName name = FileName.of("é".repeat(400) + ".docx");
        assertEquals(FileName.LIMIT, name.value().length());
        assertEquals("docx", name.ending());
    }

    @Test
    void noCharacterIsCutInTwo() {
        FileName name = FileName.of("a" + "\uD83C\uDF5E".repeat(200));
        assertTrue(name.value().length() <= FileName.LIMIT);
        assertFalse(Character.isHighSurrogate(name.value().charAt(name.value().length() - 1)));
    }

    @Test
    void aNameWithoutEndingGetsThatOfItsContent() {
        assertEquals(
                "lettre.pdf", FileName.of("lettre").withEndingOf(FileKind.PDF).value());
        assertEquals(
                "photo.jpeg",
                FileName.of("photo.jpeg").withEndingOf(FileKind.JPEG).value());
        assertEquals(
                FileName.LIMIT,
                FileName.of("a".repeat(300)).withEndingOf(FileKind.PDF).value().length());
    }

    @Test
    void aReferenceIsNeverTheSameAndNothingElse() {
        Random random = new Random();
        DocumentReference reference = DocumentReference.random(random);
        assertEquals(28, reference.value().length());
        assertNotEquals(reference, DocumentReference.random(random));
        assertThrows(NotFound.class, () -> new DocumentReference("../" + reference));
        assertThrows(NotFound.class, () -> new DocumentReference(null));
    }
}

package ca.alliances.document.control;

import ca.alliances.document.FileKind;
import ca.alliances.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.mime.MediaType;

/** An office file of before 2007, or the box around an encrypted newer one: a small file system in a file. */
final class OldOffice {
    static final MediaType CONTAINER = MediaType.application("x-tika-msoffice");

    private static final Set<String> MACROS = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA");
    private static final String WORD = "WordDocument";
    private static final int WORD_FLAGS = 11;
    private static final int WORD_ENCRYPTED = 0x01;
    private static final int EXCEL_PASSWORD = 0x2F;
    private static final int EXCEL_FIRST_RECORDS = 64;
    private final WorkingCopy copy;

    OldOffice(WorkingCopy copy) {
        this.copy = copy;
    }

    /** @throws RuleViolation {@code document.macros}, {@code document.locked}, {@code document.damaged} */
    String mediaType() throws IOException {
        try (POIFSFileSystem box = new POIFSFileSystem(copy.path().toFile(), true)) {
            return mediaType(box.getRoot());
        } catch (RuleViolation e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever the reader stumbles over in a foreign file is a fault of that file.
            throw damaged(copy, e);
        }
    }

    static RuleViolation damaged(WorkingCopy copy, Exception cause) {
        RuleViolation refusal = new RuleViolation("document.damaged", copy.name());
        refusal.initCause(cause);
        return refusal;
    }

    private String mediaType(DirectoryNode root) throws IOException {
        Set<String> names = root.getEntryNames();
        if (names.stream().anyMatch(MACROS::contains)) {
            throw new RuleViolation("document.macros", copy.name());
        }
        if (names.contains("EncryptedPackage")) {
            throw locked();
        }
        if (names.contains(WORD)) {
            return word(root);
        }
        return names.contains("Workbook") || names.contains("Book")
                ? excel(root, names.contains("Workbook") ? "Workbook" : "Book")
                : CONTAINER.toString();
    }

    private String word(DirectoryNode root) throws IOException {
        try (InputStream document = root.createDocumentInputStream(WORD)) {
            document.skipNBytes(WORD_FLAGS);
            if ((document.read() & WORD_ENCRYPTED) != 0) {
                throw locked();
            }
        }
        return FileKind.DOC.mediaType();
    }

    /** Records are two bytes of kind, two of length, and so many bytes; that of the password comes among the first. */
    private String excel(DirectoryNode root, String name) throws IOException {
        try (InputStream document = root.createDocumentInputStream(name)) {
            for (int record = 0; record < EXCEL_FIRST_RECORDS && document.available() > 4; record++) {
                int kind = document.read() | document.read() << Byte.SIZE;
                if (kind == EXCEL_PASSWORD) {
                    throw locked();
                }
                document.skipNBytes(document.read() | document.read() << Byte.SIZE);
            }
        }
        return FileKind.XLS.mediaType();
    }

    private RuleViolation locked() {
        return new RuleViolation("document.locked", copy.name());
    }
}

package ca.alliances.document.control;

import ca.alliances.document.FileKind;
import ca.alliances.shared.FileSize;
import ca.alliances.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An office file that is a zip archive (Word, Excel, LibreOffice). All of it is unpacked into nothing once, because the sizes that an archive claims may lie. */
final class ZippedOffice {
    static final int MOST_PARTS = 5_000;
    static final FileSize MOST_UNPACKED = FileSize.megabytes(200);

    private static final int BUFFER = 64 * 1024;
    private static final int MOST_OF_A_LIST = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> OPEN_DOCUMENTS = Set.of(FileKind.ODT.mediaType(), FileKind.ODS.mediaType());
    private static final List<String> MACROS = List.of("vbaProject.bin", "Basic/", "Scripts/");
    private final WorkingCopy copy;

    ZippedOffice(WorkingCopy copy) {
        this.copy = copy;
    }

    /** @throws RuleViolation {@code document.bomb}, {@code document.macros}, {@code document.locked}, {@code document.damaged} */
    String mediaType() throws IOException {
        try (ZipFile zip = new ZipFile(copy.path().toFile())) {
            requireSmall(zip);
            String types = text(zip, CONTENT_TYPES);
            if (types.contains("macroEnabled")
                    || Collections.list(zip.entries()).stream().anyMatch(ZippedOffice::isMacro)) {
                throw new RuleViolation("document.macros", copy.name());
            }
            if (text(zip, MANIFEST).contains("encryption-data")) {
                throw new RuleViolation("document.locked", copy.name());
            }
            return mediaType(types, text(zip, "mimetype").strip());
        } catch (ZipException e) {
            throw OldOffice.damaged(copy, e);
        }
    }

    private static String mediaType(String types, String openDocument) {
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileKind.DOCX.mediaType();
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileKind.XLSX.mediaType();
        }
        return OPEN_DOCUMENTS.contains(openDocument) ? openDocument : "application/zip";
    }

    private static boolean isMacro(ZipEntry part) {
        return MACROS.stream()
                .anyMatch(macro -> macro.endsWith("/")
                        ? part.getName().startsWith(macro)
                        : part.getName().endsWith(macro));
    }

    private void requireSmall(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw bomb();
        }
        long unpacked = 0;
        byte[] nothing = new byte[BUFFER];
        for (ZipEntry part : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(part)) {
                for (int read = content.read(nothing); read >= 0; read = content.read(nothing)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED.bytes()) {
                        throw bomb();
                    }
                }
            }
        }
    }

    private RuleViolation bomb() {
        return new RuleViolation("document.bomb", copy.name(), MOST_UNPACKED, MOST_PARTS);
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry part = zip.getEntry(name);
        if (part == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(part)) {
            return new String(content.readNBytes(MOST_OF_A_LIST), StandardCharsets.UTF_8);
        }
    }
}

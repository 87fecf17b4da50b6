package ca.alliances.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that the portal takes; each with its media type and the endings that its names may have. */
public enum FileKind {
    /** Portable document. */
    PDF("application/pdf", "pdf"),
    /** Photograph. */
    JPEG("image/jpeg", "jpg", "jpeg", "jpe"),
    /** Image. */
    PNG("image/png", "png"),
    /** Photograph of a telephone. */
    HEIC("image/heic", "heic", "heif"),
    /** Text of Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Sheet of Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Text of LibreOffice. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** Sheet of LibreOffice. */
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** Text of Word before 2007. */
    DOC("application/msword", "doc"),
    /** Sheet of Excel before 2007. */
    XLS("application/vnd.ms-excel", "xls");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** The kind of that media type, if it is taken. */
    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** The endings of all kinds, as the {@code accept} of a file field wants them. */
    public static String accept() {
        return String.join(
                ",",
                Arrays.stream(values())
                        .flatMap(kind -> kind.endings.stream())
                        .map(ending -> "." + ending)
                        .toList());
    }

    /** How it is called in HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending that a name without one gets. */
    public String ending() {
        return endings.get(0);
    }

    /** Whether a name may end so. */
    public boolean endsWith(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }
}

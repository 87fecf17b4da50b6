package ca.alliances.minutes;

/** Minutes as a file. */
public record PrintedMinutes(String title, Format format, byte[] content) {
    /** What kind of file. */
    public enum Format {
        /** To be read, also aloud. */
        PDF("pdf", "application/pdf"),
        /** For a word processor. */
        DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String ending;
        private final String mediaType;

        Format(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        /** The format with that ending; PDF for any other. */
        public static Format of(String ending) {
            return DOCX.ending.equals(ending) ? DOCX : PDF;
        }

        /** Its media type. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Its name. */
    public String name() {
        return title + "." + format.ending;
    }
}

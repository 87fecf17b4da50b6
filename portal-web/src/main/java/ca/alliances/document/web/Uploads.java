package ca.alliances.document.web;

import ca.alliances.document.boundary.Upload;
import ca.alliances.shared.RuleViolation;
import jakarta.servlet.http.Part;

/** What a file field of a page received, as the use cases take it. */
public final class Uploads {
    private Uploads() {}

    /** @throws RuleViolation {@code document.missing} when no file was chosen */
    public static Upload of(Part part) {
        if (part == null
                || part.getSubmittedFileName() == null
                || part.getSubmittedFileName().isBlank()) {
            throw new RuleViolation("document.missing");
        }
        return new Upload(part.getSubmittedFileName(), part.getSize(), part::getInputStream);
    }
}

package ca.alliances.document.web;

import ca.alliances.document.boundary.Upload;
import ca.alliances.shared.RuleViolation;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** What a file field of a page received, as the use cases take it. */
public final class Uploads {
    private Uploads() {}

    /** @throws RuleViolation {@code document.missing} when no file was chosen */
    public static Upload of(Part part) {
        Part chosen = part == null ? empty() : part;
        if (!isChosen(chosen)) {
            throw new RuleViolation("document.missing");
        }
        return new Upload(chosen.getSubmittedFileName(), chosen.getSize(), chosen::getInputStream);
    }

    private static boolean isChosen(Part part) {
        return part != null
                && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank();
    }

    /** Faces takes an empty file for none; whoever chose one is told that it is empty. */
    private static Part empty() {
        try {
            return ((HttpServletRequest) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getRequest())
                    .getParts().stream().filter(Uploads::isChosen).findFirst().orElse(null);
        } catch (IOException | ServletException e) {
            throw new FacesException(e);
        }
    }
}

package ca.alliances.shell.web;

import ca.alliances.shared.FileSize;
import ca.alliances.shared.Written;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Locale;

/** Tells on the page of a form why {@link UploadLimitFilter} sent it back; once. */
public class UploadRefusal implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final FileSize FILE_LIMIT = FileSize.megabytes(20);

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getExternalContext().getSession(false) == null) {
            return;
        }
        Object size = faces.getExternalContext().getSessionMap().remove(UploadLimitFilter.REFUSED);
        if (size instanceof Long bytes) {
            Locale locale = faces.getViewRoot().getLocale();
            String text = Written.message(
                    Texts.text("document.request-too-large", locale), locale, new FileSize(bytes), FILE_LIMIT);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }
}

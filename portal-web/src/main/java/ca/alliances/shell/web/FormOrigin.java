package ca.alliances.shell.web;

import ca.alliances.tenancy.CurrentTenant;
import jakarta.faces.FacesException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A form belongs to the page of the tenant that showed it: sent to any other address, it finds nothing there. */
public class FormOrigin implements PhaseListener, SystemEventListener {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN_AT = "shown-at";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Writes down where the view is shown, just before it is. */
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        if (!view.isTransient()) {
            view.getAttributes().put(SHOWN_AT, address(view));
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view != null
                && faces.isPostback()
                && !view.isTransient()
                && !faces.getResponseComplete()
                && !isErrorPage(faces)
                && !address(view).equals(view.getAttributes().get(SHOWN_AT))) {
            refuse(faces);
        }
    }

    /** An error page is shown in the same request as the form that failed. */
    private static boolean isErrorPage(FacesContext faces) {
        return faces.getExternalContext().getRequestMap().containsKey(RequestDispatcher.ERROR_STATUS_CODE);
    }

    private static String address(UIViewRoot view) {
        return CurrentTenant.find().map(Object::toString).orElse("") + view.getViewId();
    }

    private static void refuse(FacesContext faces) {
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}

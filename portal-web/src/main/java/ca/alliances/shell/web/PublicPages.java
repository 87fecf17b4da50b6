package ca.alliances.shell.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

/** A page without state is the same for everybody who has no session: browsers, and what stands before the portal, may keep it for a minute. */
public class PublicPages implements SystemEventListener {
    private static final String A_MINUTE = "public, max-age=60";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (((UIViewRoot) event.getSource()).isTransient() && isForEverybody(request)) {
            faces.getExternalContext().setResponseHeader(SecurityHeadersFilter.CACHE, A_MINUTE);
        }
    }

    /** The choice of a language is answered with a cookie, which belongs to one person. */
    private static boolean isForEverybody(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getSession(false) == null
                && request.getParameter(LanguageFilter.CHOICE) == null;
    }
}

package ca.alliances.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Good news that the next page tells. */
public final class Notices {
    private Notices() {}

    /** The text of that key is shown on top of the page to which the action leads. */
    public static void tell(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.text(key, faces.getViewRoot().getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}

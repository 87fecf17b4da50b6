package ca.alliances.shell.web;

import ca.alliances.shared.Written;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Good news that the next page tells. */
public final class Notices {
    private Notices() {}

    /** The text of that key, with figures in its places, is shown on top of the page to which the action leads. */
    public static void tell(String key, Object... figures) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        String text = figures.length == 0
                ? Texts.text(key, locale)
                : Written.message(Texts.text(key, locale), locale, figures);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}

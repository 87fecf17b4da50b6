package ca.alliances.shell.web;

import jakarta.faces.context.FacesContext;

/** What the address says, also that of a form that was sent: parts of a page ask for it before its fields are read. */
public final class AddressValue {
    private AddressValue() {}

    /** The value of that name, or {@code null}. */
    public static String of(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}

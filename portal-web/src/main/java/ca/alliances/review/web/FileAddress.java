package ca.alliances.review.web;

import jakarta.faces.context.FacesContext;

/** Which file the address names, also that of a form that was sent: parts of a page ask for the file before its fields are read. */
final class FileAddress {
    private FileAddress() {}

    static String reference() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("ref");
    }
}

package ca.alliances.appearance.web;

import ca.alliances.appearance.LogoFile;
import ca.alliances.appearance.boundary.Appearances;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Answers with the logo of the tenant. Its address holds the hash of its bytes: it never changes, is the same for everybody and kept for ever. */
@Named
@RequestScoped
public class LogoPage {
    @Inject
    private Appearances boundary;

    @Inject
    private FacesContext faces;

    private String hash;

    /** Sends it. */
    public void load() throws IOException {
        LogoFile logo = boundary.logo(hash);
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(logo.mediaType());
        answer.setResponseHeader("Content-Length", Integer.toString(logo.content().length));
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "public, max-age=31536000, immutable");
        answer.setResponseHeader("Vary", "Accept-Encoding");
        answer.getResponseOutputStream().write(logo.content());
        faces.responseComplete();
    }

    /** From the address. */
    public String getHash() {
        return hash;
    }

    /** From the address. */
    public void setHash(String hash) {
        this.hash = hash;
    }
}

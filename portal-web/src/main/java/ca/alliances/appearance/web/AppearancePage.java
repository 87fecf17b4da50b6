package ca.alliances.appearance.web;

import ca.alliances.appearance.Accent;
import ca.alliances.appearance.LogoChange;
import ca.alliances.appearance.LogoImage;
import ca.alliances.appearance.LogoWords;
import ca.alliances.appearance.ShownAppearance;
import ca.alliances.appearance.boundary.Appearances;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** The accent colour and the logo of the tenant, as they are and to choose them. */
@Named
@RequestScoped
public class AppearancePage {
    /** One byte more than a logo may have is enough to refuse it. */
    private static final int READ_AT_MOST = LogoImage.LARGEST_FILE + 1;

    @Inject
    private Appearances boundary;

    private ShownAppearance shown;
    private long version;
    private String accent;
    private Part logo;
    private boolean removed;
    private String altFr;
    private String altEn;

    /** Reads what the page shows. */
    public void load() {
        version = getShown().version();
        accent = shown.accent() == null ? null : shown.accent().hex();
        altFr = shown.altFr();
        altEn = shown.altEn();
    }

    /** Saves it. */
    public String save() throws IOException {
        boundary.change(version, accent, new LogoChange(image(), removed, altFr, altEn));
        Notices.tell("appearance.saved");
        return "/mandatary/appearance/edit?faces-redirect=true";
    }

    private byte[] image() throws IOException {
        if (logo == null
                || logo.getSubmittedFileName() == null
                || logo.getSubmittedFileName().isBlank()) {
            return null;
        }
        try (InputStream content = logo.getInputStream()) {
            return content.readNBytes(READ_AT_MOST);
        }
    }

    /** How it looks now. */
    public ShownAppearance getShown() {
        if (shown == null) {
            shown = boundary.chosen();
        }
        return shown;
    }

    /** The least contrast of a colour. */
    public double getLeast() {
        return Accent.LEAST_CONTRAST;
    }

    /** Longest words of a logo. */
    public int getLongest() {
        return LogoWords.LONGEST;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** The colour as it is written. */
    public String getAccent() {
        return accent;
    }

    /** The colour as it is written. */
    public void setAccent(String accent) {
        this.accent = accent;
    }

    /** A new logo. */
    public Part getLogo() {
        return logo;
    }

    /** A new logo. */
    public void setLogo(Part logo) {
        this.logo = logo;
    }

    /** Whether there shall be no logo. */
    public boolean isRemoved() {
        return removed;
    }

    /** Whether there shall be no logo. */
    public void setRemoved(boolean removed) {
        this.removed = removed;
    }

    /** What the logo says in French. */
    public String getAltFr() {
        return altFr;
    }

    /** What the logo says in French. */
    public void setAltFr(String altFr) {
        this.altFr = altFr;
    }

    /** What the logo says in English. */
    public String getAltEn() {
        return altEn;
    }

    /** What the logo says in English. */
    public void setAltEn(String altEn) {
        this.altEn = altEn;
    }
}

package ca.alliances.appearance;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Optional;

/** How the pages of one tenant look; what it has not chosen looks as the portal does. One row a tenant. */
@Entity
@Table(name = "appearance")
@NamedQuery(name = Appearance.OF_TENANT, query = "select a from Appearance a")
@NamedQuery(
        name = Appearance.SHOWN,
        query = "select new ca.alliances.appearance.ShownAppearance(a.version, a.accent, a.logo.hash, a.logo.width,"
                + " a.logo.height, a.words.fr, a.words.en) from Appearance a")
public class Appearance extends TenantOwned {
    /** The one of the tenant. */
    public static final String OF_TENANT = "Appearance.ofTenant";

    /** The same without the bytes of its logo. */
    public static final String SHOWN = "Appearance.shown";

    @Column(name = "accent")
    private Accent accent;

    @Embedded
    private LogoImage logo;

    @Embedded
    private LogoWords words;

    /** That of the portal. */
    public Appearance() {}

    /** Its colour from now on, {@code null} for that of the portal. */
    public void colour(Accent chosen) {
        accent = chosen;
    }

    /** Its logo from now on, with its words. */
    public void show(LogoImage image, LogoWords said) {
        logo = image;
        words = said;
    }

    /** Says the same logo in other words. */
    public void say(LogoWords said) {
        words = said;
    }

    /** Without a logo from now on. */
    public void hideLogo() {
        logo = null;
        words = null;
    }

    /** The colour, if one was chosen. */
    public Optional<Accent> accent() {
        return Optional.ofNullable(accent);
    }

    /** The logo, if there is one. */
    public Optional<LogoImage> logo() {
        return Optional.ofNullable(logo).filter(image -> image.hash() != null);
    }
}

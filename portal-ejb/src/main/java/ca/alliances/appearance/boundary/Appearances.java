package ca.alliances.appearance.boundary;

import ca.alliances.appearance.Accent;
import ca.alliances.appearance.Appearance;
import ca.alliances.appearance.LogoChange;
import ca.alliances.appearance.LogoFile;
import ca.alliances.appearance.LogoImage;
import ca.alliances.appearance.LogoWords;
import ca.alliances.appearance.ShownAppearance;
import ca.alliances.appearance.control.AppearanceRepository;
import ca.alliances.appearance.control.LogoPress;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** How the pages of the tenant of the moment look: everybody sees it, its administrator chooses it. */
@Stateless
public class Appearances {
    @Inject
    private AppearanceRepository appearances;

    @Inject
    private LogoPress press;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** How it looks; as the portal does where nothing was chosen. */
    @Allowed(Action.READ_PUBLIC_PAGES)
    public ShownAppearance shown() {
        return appearances.shown().orElse(ShownAppearance.PLAIN);
    }

    /** @throws NotFound when the tenant's logo is not the one of that hash */
    @Allowed(Action.READ_PUBLIC_PAGES)
    public LogoFile logo(String hash) {
        return appearances
                .chosen()
                .flatMap(Appearance::logo)
                .filter(image -> image.hash().equals(hash))
                .map(image -> new LogoFile(image.content(), image.mediaType()))
                .orElseThrow(NotFound::new);
    }

    /** The same as {@link #shown}, for who may change it. */
    @Allowed(Action.KEEP_APPEARANCE)
    public ShownAppearance chosen() {
        return shown();
    }

    /**
     * Everybody sees it so from now on.
     *
     * @param seen the version that was shown
     * @param accent as it was written; {@code null} for the colour of the portal
     * @throws RuleViolation {@code shared.changed-meanwhile}, or why the colour, the image or its words are refused
     */
    @Allowed(Action.KEEP_APPEARANCE)
    public void change(long seen, String accent, LogoChange logo) {
        Accent colour = accent == null || accent.isBlank() ? null : Accent.of(accent);
        Appearance appearance = appearances.locked().orElseGet(appearances::begin);
        appearance.requireVersion(seen);
        appearance.colour(colour);
        if (logo.removed()) {
            appearance.hideLogo();
        } else if (logo.image() != null) {
            appearance.show(press.print(logo.image()), words(logo));
        } else if (appearance.logo().isPresent()) {
            appearance.say(words(logo));
        }
        String detail = appearance.accent().map(Accent::hex).orElse("–") + ", "
                + appearance.logo().map(LogoImage::hash).orElse("–");
        happenings.fire(new Noted("appearance.changed", CurrentTenant.id().toString(), person.act(), detail));
    }

    private static LogoWords words(LogoChange logo) {
        return new LogoWords(logo.altFr(), logo.altEn());
    }
}

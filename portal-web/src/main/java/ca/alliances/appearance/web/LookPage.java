package ca.alliances.appearance.web;

import ca.alliances.appearance.ShownAppearance;
import ca.alliances.appearance.boundary.Appearances;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the pages of the tenant look, for the frame of each of them. */
@Named
@RequestScoped
public class LookPage {
    @Inject
    private Appearances boundary;

    private ShownAppearance shown;

    /** How they look; asked once, though the frame asks again and again. */
    public ShownAppearance getShown() {
        if (shown == null) {
            shown = boundary.shown();
        }
        return shown;
    }
}

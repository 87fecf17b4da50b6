package ca.alliances.appearance.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.appearance.LogoChange;
import ca.alliances.appearance.LogoFile;
import ca.alliances.appearance.ShownAppearance;
import ca.alliances.appearance.control.Pictures;
import ca.alliances.audit.AuditFilter;
import ca.alliances.audit.AuditLine;
import ca.alliances.audit.boundary.Audit;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The administrator of a tenant chooses how its pages look, in the real container; nobody else, and nobody else's. */
@ArquillianTest
class AppearancesUseCaseIT {
    private static final LogoChange NO_LOGO = new LogoChange(null, false, null, null);

    @Inject
    private Appearances appearances;

    @Inject
    private Audit audit;

    @Test
    void aColourAndALogoAreSeenByEverybodyOnThePagesOfThatTenantAlone() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "mtl");
        assertEquals(ShownAppearance.PLAIN, seen("mtl"));
        change(admin, "mtl", 0, "#0B6A6A", logo(Pictures.sign(200, 60, "png"), "Logo de la Ville", "City logo"));
        ShownAppearance chosen = seen("mtl");
        assertEquals("#0b6a6a", chosen.accent().hex());
        assertEquals("City logo", chosen.alt(Locale.ENGLISH));
        assertEquals("Logo de la Ville", chosen.alt(Locale.CANADA_FRENCH));
        LogoFile file = Acting.as(null, "mtl", () -> appearances.logo(chosen.logo()));
        assertEquals("image/png", file.mediaType());

        assertEquals(ShownAppearance.PLAIN, seen("lan"));
        assertThrows(NotFound.class, () -> Acting.as(null, "lan", () -> appearances.logo(chosen.logo())));
        assertThrows(NotFound.class, () -> Acting.as(null, "mtl", () -> appearances.logo("0".repeat(20))));
        List<AuditLine> lines =
                Acting.as(admin, "mtl", () -> audit.list(new AuditFilter(null, null, null, "mtl"), 0, 10));
        assertEquals("appearance.changed", lines.get(0).what());
        assertEquals("#0b6a6a, " + chosen.logo(), lines.get(0).detail());
    }

    @Test
    void aLogoIsKeptSaidInOtherWordsAndTakenAwayAgain() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "cdq");
        change(admin, "cdq", 0, null, logo(Pictures.sign(200, 60, "jpg"), "Logo", "Logo"));
        String hash = seen("cdq").logo();
        change(admin, "cdq", seen("cdq").version(), "#9c2f1f", logo(null, "Logo de la Table", "Logo of the Table"));
        assertEquals(hash, seen("cdq").logo());
        assertEquals("Logo of the Table", seen("cdq").altEn());
        change(admin, "cdq", seen("cdq").version(), null, new LogoChange(null, true, "Logo", "Logo"));
        assertNull(seen("cdq").logo());
        assertNull(seen("cdq").altFr());
        assertNull(seen("cdq").accent());
    }

    @Test
    void whatIsRefusedChangesNothing() throws Exception {
        String admin = Somebody.with("TENANT_ADMIN", "at");
        assertEquals("appearance.accent-contrast", refusal(admin, 0, "#4a98d9", NO_LOGO));
        assertEquals("appearance.accent-form", refusal(admin, 0, "bleu", NO_LOGO));
        byte[] sign = Pictures.sign(200, 60, "png");
        assertEquals("appearance.words-missing", refusal(admin, 0, null, logo(sign, "Logo", " ")));
        assertEquals("appearance.logo-kind", refusal(admin, 0, null, logo(new byte[] {1}, "Logo", "Logo")));
        assertEquals(ShownAppearance.PLAIN, seen("at"));
        change(admin, "at", 0, "#0b6a6a", NO_LOGO);
        assertEquals("shared.changed-meanwhile", refusal(admin, 0, "#9c2f1f", NO_LOGO));
        assertEquals("#0b6a6a", seen("at").accent().hex());
    }

    @Test
    void onlyTheAdministratorOfTheTenantChoosesIt() throws Exception {
        for (String role : List.of("COORDINATOR", "AGENT", "FINANCE", "PRIVACY_OFFICER")) {
            String other = Somebody.with(role, "gas");
            assertThrows(NotFound.class, () -> change(other, "gas", 0, "#0b6a6a", NO_LOGO), role);
            assertThrows(NotFound.class, () -> Acting.as(other, "gas", () -> appearances.chosen()), role);
        }
        String stranger = Somebody.with("TENANT_ADMIN", "lau");
        assertThrows(NotFound.class, () -> change(stranger, "gas", 0, "#0b6a6a", NO_LOGO));
        assertEquals(ShownAppearance.PLAIN, seen("gas"));
    }

    private String refusal(String admin, long version, String accent, LogoChange logo) {
        return assertThrows(RuleViolation.class, () -> change(admin, "at", version, accent, logo))
                .key();
    }

    private void change(String subject, String tenant, long version, String accent, LogoChange logo) throws Exception {
        Acting.as(subject, tenant, () -> {
            appearances.change(version, accent, logo);
            return null;
        });
    }

    private static LogoChange logo(byte[] image, String fr, String en) {
        return new LogoChange(image, false, fr, en);
    }

    /** As who has not signed in. */
    private ShownAppearance seen(String tenant) throws Exception {
        return Acting.as(null, tenant, () -> appearances.shown());
    }
}

package ca.alliances.testing;

import ca.alliances.resolution.BodyNumber;
import ca.alliances.resolution.NewResolution;
import ca.alliances.resolution.RegisteredResolution;
import ca.alliances.shared.Act;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The resolution by which the council of the fixtures decided. */
final class ResolutionFixtures {
    private ResolutionFixtures() {}

    static void fill(EntityManager em, Act act) {
        em.persist(new RegisteredResolution(
                NewResolution.outside(
                        new BodyNumber("Conseil des maires", "2026-10-042"),
                        LocalDate.of(2026, 8, 29),
                        "Décision sur FX-2026-A-0001",
                        null),
                act));
    }
}

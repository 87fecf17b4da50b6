package ca.alliances.testing;

import ca.alliances.actionplan.ActionPlan;
import ca.alliances.actionplan.ActionState;
import ca.alliances.actionplan.Adoption;
import ca.alliances.actionplan.Figure;
import ca.alliances.actionplan.NodeCode;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.PlanVersion;
import ca.alliances.actionplan.ProgressEntry;
import ca.alliances.actionplan.Standing;
import ca.alliances.actionplan.VersionName;
import ca.alliances.actionplan.Years;
import ca.alliances.shared.Act;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Small whole action plans that tests start from. */
public final class PlanFixtures {
    /** When people act on the plans. */
    public static final Act ACT = new Act("somebody", Instant.parse("2026-10-01T15:00:00Z"));

    private PlanFixtures() {}

    /** A local plan in force and the regional one that is composed of it. */
    public static void fill(EntityManager em) {
        ActionPlan local = localPlan();
        local.adopt(adoption("2026-09-01"), List.of());
        em.persist(local);
        em.persist(new ProgressEntry(
                local,
                new NodeCode("P1.1.1"),
                new Standing(ActionState.UNDER_WAY, null, LocalDate.of(2026, 9, 15)),
                null,
                ACT));
        em.flush();
        ActionPlan regional = new ActionPlan(new PlanReference("FX-PLAN"), null, title("Plan régional"), years());
        regional.adopt(adoption("2026-09-20"), List.of(new VersionName(local.reference(), 1)));
        em.persist(regional);
    }

    /** A draft with one priority down to its indicator. */
    public static ActionPlan localPlan() {
        ActionPlan plan =
                new ActionPlan(PlanReference.of("FX", "950"), "950", title("Plan de La Haute-Côte-Nord"), years());
        PlanVersion draft = plan.existingDraft();
        draft.add(new NodeCode("P1"), NodeContent.of(title("Sécurité alimentaire")));
        draft.add(new NodeCode("P1.1"), NodeContent.of(title("Manger à sa faim à la fin du mois")));
        draft.add(
                new NodeCode("P1.1.1"),
                NodeContent.of(
                        title("Ouvrir des cuisines collectives"),
                        NodeContent.Action.of("Table locale", new FiscalYear(2026), new FiscalYear(2027))));
        draft.add(new NodeCode("P1.1.1.1"), NodeContent.of(title("Cuisines ouvertes"), cuisines("8")));
        return plan;
    }

    /** An indicator that counts from none to so many. */
    public static NodeContent.Indicator cuisines(String target) {
        return new NodeContent.Indicator("cuisines", Figure.parse("0"), Figure.parse(target));
    }

    /** The council of mayors adopts on that day. */
    public static Adoption adoption(String day) {
        return new Adoption("Conseil des maires", "2026-100", LocalDate.parse(day), ACT);
    }

    /** A title in French. */
    public static Bilingual title(String fr) {
        return new Bilingual(fr, null);
    }

    /** 2024 to 2029. */
    public static Years years() {
        return Years.of(new FiscalYear(2024), new FiscalYear(2028));
    }
}

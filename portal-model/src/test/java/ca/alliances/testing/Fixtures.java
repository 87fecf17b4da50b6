package ca.alliances.testing;

import ca.alliances.application.Act;
import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.Budget;
import ca.alliances.application.Declaration;
import ca.alliances.application.Expense;
import ca.alliances.application.ExpenseKind;
import ca.alliances.application.Nature;
import ca.alliances.application.ProjectNeed;
import ca.alliances.application.ProjectOutline;
import ca.alliances.application.ProjectPlan;
import ca.alliances.application.Revenue;
import ca.alliances.application.RevenueSource;
import ca.alliances.application.RevenueStatus;
import ca.alliances.application.Scope;
import ca.alliances.intake.Call;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.CallRules;
import ca.alliances.intake.CallRulesBuilder;
import ca.alliances.intake.DocumentKind;
import ca.alliances.intake.StageKind;
import ca.alliances.organization.Contact;
import ca.alliances.organization.Neq;
import ca.alliances.organization.Organization;
import ca.alliances.organization.OrganizationKind;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.ReferenceCounter;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Small whole things that tests start from; and rows of every tenant entity for three tenants, made once per run. */
public final class Fixtures {
    /** A tenant, another, and a third whose rows must never show. */
    public static final List<TenantId> TENANTS =
            List.of(new TenantId("cnord"), new TenantId("cssspnql"), new TenantId("ark"));

    /** When the calls of the fixtures open. */
    public static final Instant CALL_OPENS = Instant.parse("2026-09-01T12:00:00Z");

    /** When they close: 16:00 in Québec. */
    public static final Instant CALL_CLOSES = Instant.parse("2026-10-30T20:00:00Z");

    private static final Random RANDOM = new Random();
    private static boolean made;

    private Fixtures() {}

    /** Makes sure that each of the three tenants has a row in every tenant entity. */
    public static synchronized void ensureRows() {
        if (made) {
            return;
        }
        TENANTS.forEach(tenant -> Database.instance().write(tenant, Fixtures::fill));
        made = true;
    }

    private static void fill(EntityManager em) {
        Call call = draftCall("FX-2026-01");
        call.publish(CALL_OPENS);
        em.persist(call);
        Organization organization = organization();
        em.persist(organization);
        em.flush();
        Application application = completeDraft("FX-2026-A-0001", call, organization);
        application.submit(call, act(CALL_OPENS));
        em.persist(application);
        ReferenceCounter counter = new ReferenceCounter(ApplicationReference.series(call.reference()));
        counter.next();
        em.persist(counter);
    }

    /** Somebody does something at that instant. */
    public static Act act(Instant at) {
        return new Act("somebody", at);
    }

    /** A non-profit organization with a number of its own. */
    public static Organization organization() {
        return new Organization(
                OrganizationReference.random(RANDOM),
                "Centre de dépannage",
                OrganizationKind.NON_PROFIT,
                new Neq("11" + String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000))),
                new Contact("Marie Tremblay", "marie@example.org", null, null));
    }

    /** A draft to which nothing is missing under the fixtures' call: 20,000 $ of 30,000 $. */
    public static Application completeDraft(String reference, Call call, Organization organization) {
        Act act = act(CALL_OPENS.plusSeconds(60));
        Application draft = new Application(
                new ApplicationReference(reference),
                call.reference(),
                organization.reference(),
                new ProjectOutline("Cuisines collectives", "On cuisine ensemble", Scope.LOCAL, Nature.NEW, "950"),
                act);
        draft.need(new ProjectNeed("La faim", "Familles", 120, "Elles décident du menu"), act);
        LocalDate start = LocalDate.of(2027, 1, 1);
        draft.plan(new ProjectPlan(start, LocalDate.of(2027, 12, 31), "Nourrir", "Ça reste", "Rien d’autre"), act);
        draft.answerPriority("P1", "Des repas chaque semaine", act);
        draft.budget(budget(30_000, 20_000), act);
        draft.declare(EnumSet.allOf(Declaration.class), "Marie Tremblay", act);
        return draft;
    }

    /** A balanced budget of salaries: so much asked of the fund, the rest from a foundation. */
    public static Budget budget(long cost, long requested) {
        return new Budget(
                List.of(new Expense(
                        ExpenseKind.SALARIES, new FiscalYear(2026), Money.dollars(cost), Money.dollars(requested))),
                List.of(
                        new Revenue(RevenueSource.THIS_FUND, RevenueStatus.REQUESTED, Money.dollars(requested)),
                        new Revenue(
                                RevenueSource.FOUNDATION, RevenueStatus.CONFIRMED, Money.dollars(cost - requested))));
    }

    /** A draft that could be published: 25,000 $ and 80 %, one priority, one document, a committee and a council. */
    public static Call draftCall(String reference) {
        CallRules rules = new CallRulesBuilder()
                .ceiling(Share.percent(80), Money.dollars(25_000))
                .allowingException(true)
                .build();
        Call call = new Call(new CallReference(reference), null, new Bilingual("Appel de projets", "Call"), rules);
        call.schedule(CALL_OPENS, CALL_CLOSES);
        call.addPriority("P1", new Bilingual("Sécurité alimentaire", "Food security"));
        call.askFor(DocumentKind.BOARD_RESOLUTION, true);
        call.addStage(StageKind.REVIEW, "Comité d’analyse", null);
        call.addStage(StageKind.DECISION, "Conseil des maires", null);
        return call;
    }
}

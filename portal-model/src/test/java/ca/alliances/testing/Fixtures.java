package ca.alliances.testing;

import ca.alliances.appearance.Appearance;
import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.Budget;
import ca.alliances.application.Declaration;
import ca.alliances.application.Expense;
import ca.alliances.application.ExpenseKind;
import ca.alliances.application.FrozenContent;
import ca.alliances.application.Nature;
import ca.alliances.application.ProjectNeed;
import ca.alliances.application.ProjectOutline;
import ca.alliances.application.ProjectPlan;
import ca.alliances.application.Revenue;
import ca.alliances.application.RevenueSource;
import ca.alliances.application.RevenueStatus;
import ca.alliances.application.Scope;
import ca.alliances.application.Submission;
import ca.alliances.audit.AuditChain;
import ca.alliances.decision.Citation;
import ca.alliances.decision.Condition;
import ca.alliances.decision.Decision;
import ca.alliances.decision.DecisionForm;
import ca.alliances.decision.DecisionRules;
import ca.alliances.decision.PinnedChecks;
import ca.alliances.document.ContentFacts;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.FileName;
import ca.alliances.document.Origin;
import ca.alliances.document.StoredFile;
import ca.alliances.funding.Cause;
import ca.alliances.funding.Envelope;
import ca.alliances.funding.EnvelopeShare;
import ca.alliances.intake.Call;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.CallRules;
import ca.alliances.intake.CallRulesBuilder;
import ca.alliances.intake.DocumentKind;
import ca.alliances.intake.StageKind;
import ca.alliances.monitoring.MinistryAccess;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.LetterText;
import ca.alliances.notification.OutboxMessage;
import ca.alliances.notification.Recipient;
import ca.alliances.organization.Contact;
import ca.alliances.organization.Neq;
import ca.alliances.organization.Organization;
import ca.alliances.organization.OrganizationKind;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.EligibilityCheck;
import ca.alliances.review.InterestDeclaration;
import ca.alliances.review.ReviewRound;
import ca.alliances.review.ScoreSheet;
import ca.alliances.shared.Act;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.Noted;
import ca.alliances.shared.ReferenceCounter;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

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
        Call call = publishedCall(em, "FX-2026-01");
        Organization organization = keptOrganization(em);
        Application application = completeDraft("FX-2026-A-0001", call, organization);
        application.submit(call, act(CALL_OPENS));
        em.persist(application);
        em.persist(document(application.reference().value()));
        em.persist(new Submission(
                application, 1, UUID.randomUUID().toString(), act(CALL_OPENS), FrozenContent.of(application)));
        review(em, call, application);
        ReferenceCounter counter = new ReferenceCounter(ApplicationReference.series(call.reference()));
        counter.next();
        em.persist(counter);
        em.persist(em.createNamedQuery(AuditChain.OF_TENANT, AuditChain.class)
                .getSingleResult()
                .add(CurrentTenant.id(), new Noted("application.submitted", "FX-2026-A-0001", act(CALL_OPENS), null)));
        em.persist(new OutboxMessage(
                Letter.of("fixture", LetterKind.INVITATION, new Recipient("a@example.org", "A", Locale.FRENCH), "home"),
                new LetterText("Alliance", "Invitation", "Bonjour", "<p>Bonjour</p>"),
                CALL_OPENS));
        em.persist(new Appearance());
        SecretAddressFixtures.fill(em);
        fund(em, Money.dollars(179_200));
        em.flush();
        ResolutionFixtures.fill(em, act(CALL_OPENS));
        em.persist(decision(application));
        em.persist(new MinistryAccess(application.reference(), "Vérification du cumul d’aide", act(CALL_OPENS)));
        ConcertationFixtures.fill(em);
        MeetingFixtures.fill(em);
        PlanFixtures.fill(em);
        em.flush();
        MinutesFixtures.fill(em);
    }

    /** The council accepts with a condition what was asked. */
    private static Decision decision(Application application) {
        DecisionForm form = new DecisionForm(
                "Conseil des maires",
                ApplicationStatus.ACCEPTED_WITH_CONDITIONS,
                application.requested(),
                List.of(new Condition("Un rapport d’activités", LocalDate.of(2027, 12, 31))),
                new Citation("2026-10-042", false, LocalDate.of(2026, 10, 29), null),
                "Le projet répond à un besoin démontré",
                null);
        PinnedChecks checks = DecisionRules.look(
                draftCall("FX-2026-02").rules(),
                application.request(),
                application.requested(),
                null,
                Money.dollars(179_200));
        return new Decision(
                application.reference(), form, application.requested(), "2026-950", checks, act(CALL_CLOSES));
    }

    /** An envelope of 2026 with a share of La Haute-Côte-Nord that holds so much. */
    public static void fund(EntityManager em, Money amount) {
        Envelope envelope =
                new Envelope(new FiscalYear(2026), new Bilingual("Entente 2024-2029", "2024-2029 agreement"));
        em.persist(envelope);
        em.flush();
        EnvelopeShare root = EnvelopeShare.root(envelope);
        em.persist(root);
        em.flush();
        EnvelopeShare share = root.forTerritory("950", new Bilingual("La Haute-Côte-Nord", null));
        em.persist(share);
        Cause cause = new Cause(null, "Entente 2024-2029", LocalDate.of(2026, 4, 1), act(CALL_OPENS));
        em.persist(root.receive(amount, cause));
        root.giveTo(share, amount, cause).forEach(em::persist);
    }

    private static void review(EntityManager em, Call call, Application application) {
        ApplicationReference reference = application.reference();
        em.persist(new EligibilityCheck(reference, 1, CheckFindings.NONE, act(CALL_OPENS)));
        ReviewRound round = new ReviewRound(reference, 1, "Comité d’analyse", act(CALL_OPENS));
        em.persist(round);
        em.persist(new InterestDeclaration(round, act(CALL_OPENS)));
        em.persist(new ScoreSheet(round, call.criteria(), act(CALL_OPENS)));
    }

    /** Somebody does something at that instant. */
    public static Act act(Instant at) {
        return new Act("somebody", at);
    }

    /** A call that is in the database and published. */
    public static Call publishedCall(EntityManager em, String reference) {
        Call call = draftCall(reference);
        call.publish(CALL_OPENS);
        em.persist(call);
        return call;
    }

    /** An organization that is in the database, and all that was persisted before. */
    public static Organization keptOrganization(EntityManager em) {
        Organization organization = organization();
        em.persist(organization);
        em.flush();
        return organization;
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
                call,
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

    /** What is known of a document of that owner. */
    public static StoredFile document(String owner) {
        return new StoredFile(
                DocumentReference.random(RANDOM),
                owner,
                "BOARD_RESOLUTION",
                Origin.ATTACHED,
                new ContentFacts(FileName.of("Résolution.pdf"), "application/pdf", 1234, "0".repeat(64)),
                act(CALL_OPENS));
    }
}

package ca.alliances.usecase;

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
import ca.alliances.application.boundary.ApplicationDocuments;
import ca.alliances.application.boundary.ApplicationSections;
import ca.alliances.application.boundary.ApplicationStart;
import ca.alliances.application.boundary.ApplicationStart.Beginning;
import ca.alliances.application.boundary.Applications;
import ca.alliances.application.boundary.Submissions;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.Upload;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.DocumentKind;
import ca.alliances.organization.Contact;
import ca.alliances.organization.Neq;
import ca.alliances.organization.OrganizationKind;
import ca.alliances.organization.OrganizationProfile;
import ca.alliances.organization.OrganizationReference;
import ca.alliances.organization.boundary.Organizations;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** A new promoter with an organization of his own, who writes applications in a tenant by the use cases themselves. */
public final class Applicant {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private final String tenant;
    private final String subject;
    private final OrganizationReference organization;
    private final Neq neq;

    private Applicant(String tenant, String subject, OrganizationReference organization, Neq neq) {
        this.tenant = tenant;
        this.subject = subject;
        this.organization = organization;
        this.neq = neq;
    }

    /** Has registered the organization. */
    public static Applicant in(String tenant) throws Exception {
        Neq neq = new Neq("22" + String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000)));
        Applicant applicant = new Applicant(tenant, Somebody.newcomer(), OrganizationReference.random(RANDOM), neq);
        applicant.act(
                () -> bean(Organizations.class).create(applicant.organization, profile("Cuisine du fleuve", neq)));
        return applicant;
    }

    /** The same promoter of the same organization in another tenant. */
    public Applicant alsoIn(String other) {
        return new Applicant(other, subject, organization, neq);
    }

    /** What the organization says of itself under that name. */
    public static OrganizationProfile profile(String name, Neq neq) {
        return new OrganizationProfile(
                name,
                OrganizationKind.NON_PROFIT,
                neq,
                "Nourrir",
                new Contact("Marie", "marie@example.org", null, null));
    }

    /** Runs it in the name of the promoter in the tenant. */
    public <T> T does(Callable<T> useCase) throws Exception {
        return Acting.as(subject, tenant, useCase);
    }

    /** Runs it in the name of the promoter in the tenant. */
    public void act(Runnable useCase) throws Exception {
        does(() -> {
            useCase.run();
            return null;
        });
    }

    /** The promoter. */
    public String subject() {
        return subject;
    }

    /** The organization. */
    public OrganizationReference organization() {
        return organization;
    }

    /** Its enterprise number. */
    public Neq neq() {
        return neq;
    }

    /** A draft to which nothing is missing, under a call of its own of that territory that asks for one document. */
    public ApplicationReference draft(String territory) throws Exception {
        CallReference call = call(territory);
        ApplicationReference reference = does(() -> bean(ApplicationStart.class)
                .start(call, new Beginning(organization, "Cuisines collectives", UUID.randomUUID())));
        ApplicationSections sections = bean(ApplicationSections.class);
        LocalDate today = LocalDate.parse("2027-01-01");
        act(() -> sections.outline(
                reference,
                version(reference),
                new ProjectOutline("Cuisines collectives", "On cuisine", Scope.LOCAL, Nature.NEW, territory)));
        act(() -> sections.need(
                reference, version(reference), new ProjectNeed("La faim", "Familles", 120, "Elles décident")));
        act(() -> sections.plan(
                reference,
                version(reference),
                new ProjectPlan(today, today.plusMonths(6), "Nourrir", "Ça reste", "Rien d’autre")));
        act(() -> sections.priorities(reference, version(reference), Map.of("P1", "Des repas")));
        act(() -> sections.budget(reference, version(reference), budget(), null));
        attach(reference, "résolution.pdf");
        declare(reference);
        return reference;
    }

    /** Attaches a document of that name. */
    public StoredDocument attach(ApplicationReference reference, String name) throws Exception {
        return does(() -> bean(ApplicationDocuments.class)
                .attach(
                        reference,
                        DocumentKind.BOARD_RESOLUTION,
                        new Upload(name, PDF.length, () -> new ByteArrayInputStream(PDF))));
    }

    /** Makes all declarations. */
    public void declare(ApplicationReference reference) throws Exception {
        act(() -> bean(ApplicationSections.class)
                .declare(reference, version(reference), EnumSet.allOf(Declaration.class), "Marie"));
    }

    /** Hands it in. */
    public void submit(ApplicationReference reference) throws Exception {
        act(() -> bean(Submissions.class)
                .submit(reference, version(reference), UUID.randomUUID().toString(), Locale.FRENCH));
    }

    /** A draft that was handed in at once. */
    public ApplicationReference submitted(String territory) throws Exception {
        ApplicationReference reference = draft(territory);
        submit(reference);
        return reference;
    }

    private static long version(ApplicationReference reference) {
        return bean(Applications.class).draft(reference).file().version();
    }

    private static Budget budget() {
        return new Budget(
                List.of(new Expense(
                        ExpenseKind.SALARIES, new FiscalYear(2026), Money.dollars(20_000), Money.dollars(15_000))),
                List.of(
                        new Revenue(RevenueSource.THIS_FUND, RevenueStatus.REQUESTED, Money.dollars(15_000)),
                        new Revenue(RevenueSource.APPLICANT_CASH, RevenueStatus.CONFIRMED, Money.dollars(5_000))));
    }

    /** A call of its own of that territory. */
    public CallReference call(String territory) throws Exception {
        String id = "-7" + String.format(Locale.ROOT, "%08d", RANDOM.nextInt(100_000_000));
        String letters = "Q"
                + RANDOM.ints(6, 'A', 'Z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        String call = letters + "-2026-10";
        Somebody.run(
                "INSERT INTO project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at, published_at, edits, max_share,"
                        + " max_amount, exception_allowed, stacking_cap, min_own_contribution, admin_cap, balance_warning, max_duration_months,"
                        + " latest_end_date) VALUES (?, ?, 0, ?, ?, 'Appel', '2020-01-01', '2020-01-01', 1, 8000, 2500000, TRUE, 10000, 0,"
                        + " 1000, 5000, 24, '2029-03-31')",
                tenant,
                id,
                call,
                territory);
        Somebody.run(
                "INSERT INTO call_priority (tenant_id, id, version, call_id, position, code, title_fr) VALUES (?, ?, 0, ?, 1, 'P1', 'Manger')",
                tenant,
                id,
                id);
        Somebody.run(
                "INSERT INTO call_document (tenant_id, id, version, call_id, position, kind, mandatory)"
                        + " VALUES (?, ?, 0, ?, 1, 'BOARD_RESOLUTION', TRUE)",
                tenant,
                id,
                id);
        Somebody.run(
                "INSERT INTO pipeline_stage (tenant_id, id, version, call_id, position, body_name, kind)"
                        + " VALUES (?, ?, 0, ?, 1, 'Comité', 'REVIEW')",
                tenant,
                id,
                id);
        return new CallReference(call);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}

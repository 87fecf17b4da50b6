package ca.alliances.application.control;

import ca.alliances.actionplan.boundary.PlanDesk;
import ca.alliances.application.Application;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.ApplicationView.Answer;
import ca.alliances.application.ApplicationView.Applicant;
import ca.alliances.application.ApplicationView.Declared;
import ca.alliances.application.ApplicationView.Project;
import ca.alliances.application.ApplicationView.Standing;
import ca.alliances.application.ApplicationView.Step;
import ca.alliances.application.ApplicationView.UnderCall;
import ca.alliances.application.Budget;
import ca.alliances.application.DraftView;
import ca.alliances.application.StatusChange;
import ca.alliances.application.Submission;
import ca.alliances.application.SubmittedContent;
import ca.alliances.identity.Person;
import ca.alliances.intake.Call;
import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallPriority;
import ca.alliances.organization.Organization;
import ca.alliances.shared.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of an application what people read of it. */
@ApplicationScoped
public class ApplicationViews {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private ApplicationQueries queries;

    @Inject
    private DocumentGaps documents;

    @Inject
    private PlanDesk plans;

    /** As it stands now. */
    public ApplicationView of(Application application) {
        Call call = applications.call(application.call());
        return view(application, call, project(application, call), application.budget(), false);
    }

    /** As it was handed in last: what its applicant has changed since is his alone until he hands it in anew. */
    public ApplicationView asHandedIn(Application application) {
        SubmittedContent content = queries.submissions(application.reference()).stream()
                .reduce((first, last) -> last)
                .map(Submission::content)
                .map(SubmittedContent::of)
                .orElseGet(() ->
                        SubmittedContent.of("title=" + application.outline().title()));
        Call call = applications.call(application.call());
        return view(application, call, project(application, call, content), content.budget(), true);
    }

    private ApplicationView view(
            Application application, Call call, Project project, Budget budget, boolean asHandedIn) {
        return new ApplicationView(
                application.reference(),
                application.version(),
                new Standing(
                        application.status(),
                        application.changedAt(),
                        application.submittedAt().orElse(null),
                        asHandedIn),
                applicant(application),
                underCall(call),
                project,
                budget,
                steps(application.history()));
    }

    /** A draft as its applicant works on it at that instant. */
    public DraftView draft(Application application, Instant now) {
        Call call = applications.call(application.call());
        return new DraftView(
                of(application),
                CallNotice.of(call, territory(call.territoryCode()), plans.named(call.planned()), now),
                Stream.concat(application.gaps(call).stream(), documents.of(application.reference(), call).stream())
                        .toList(),
                call.rules().check(application.request()));
    }

    private Applicant applicant(Application application) {
        return new Applicant(
                application.organization(),
                em.find(Organization.class, application.organization().value()).legalName());
    }

    private UnderCall underCall(Call call) {
        return new UnderCall(
                call.reference(), call.title(), territory(call.territoryCode()).orElse(null), call.contact());
    }

    private Project project(Application application, Call call) {
        Map<String, Bilingual> titles = priorities(call);
        return new Project(
                application.outline(),
                territory(application.outline().territoryCode()).orElse(null),
                application.need(),
                application.plan(),
                application.exceptionReason(),
                application.priorities().stream()
                        .map(each -> answer(titles, each.code(), each.answer()))
                        .toList(),
                application.declarations().stream()
                        .map(each -> new Declared(each.declaration(), each.signedBy(), each.signedAt()))
                        .toList());
    }

    private Project project(Application application, Call call, SubmittedContent content) {
        Map<String, Bilingual> titles = priorities(call);
        Instant signedAt = application.submittedAt().orElseThrow();
        return new Project(
                content.outline(),
                territory(content.outline().territoryCode()).orElse(null),
                content.need(),
                content.plan(),
                Optional.ofNullable(content.exceptionReason()),
                content.answers().entrySet().stream()
                        .map(each -> answer(titles, each.getKey(), each.getValue()))
                        .toList(),
                content.signers().entrySet().stream()
                        .map(each -> new Declared(each.getKey(), each.getValue(), signedAt))
                        .toList());
    }

    private static Map<String, Bilingual> priorities(Call call) {
        return call.priorities().stream().collect(Collectors.toMap(CallPriority::code, CallPriority::title));
    }

    private static Answer answer(Map<String, Bilingual> titles, String code, String text) {
        return new Answer(code, titles.getOrDefault(code, new Bilingual(code, code)), text);
    }

    private List<Step> steps(List<StatusChange> history) {
        Map<String, String> names =
                names(history.stream().map(StatusChange::actor).distinct().toList());
        return history.stream()
                .map(each -> new Step(
                        each.status(),
                        each.at(),
                        names.get(each.actor()),
                        each.reason().orElse(null)))
                .toList();
    }

    private Map<String, String> names(List<String> subjects) {
        return em.createQuery("select p from Person p where p.subject in :subjects", Person.class)
                .setParameter("subjects", subjects)
                .getResultStream()
                .collect(Collectors.toMap(Person::subject, Person::name));
    }

    private Optional<String> territory(Optional<String> code) {
        return code.flatMap(
                each -> em.createQuery("select t.nameFr from Territory t where t.code = :code", String.class)
                        .setParameter("code", each)
                        .getResultStream()
                        .findFirst());
    }
}

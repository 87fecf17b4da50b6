package ca.alliances.application.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.Enclosure;
import ca.alliances.application.FrozenContent;
import ca.alliances.application.Receipt;
import ca.alliances.application.Submission;
import ca.alliances.application.control.ApplicationQueries;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.DocumentGaps;
import ca.alliances.application.control.Enclosures;
import ca.alliances.application.control.FileAccess;
import ca.alliances.application.control.SubmissionPrinter;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.intake.Call;
import ca.alliances.shared.Act;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Handing an application in: exactly once, whatever the network and the finger do. */
@Stateless
public class Submissions {
    @Inject
    private FileAccess access;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private ApplicationQueries queries;

    @Inject
    private DocumentGaps documents;

    @Inject
    private Enclosures enclosures;

    @Inject
    private SubmissionPrinter printer;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<ApplicationMoved> moved;

    /**
     * Hands it in. The same page sent twice gives the first receipt again: its token is unique in the database.
     *
     * @param token of the page that sends it
     * @param language of that page, in which it is printed
     * @throws NotFound when there is no such application for the person
     * @throws RuleViolation {@code application.already-submitted}, {@code application.wrong-status} when it was withdrawn before, {@code
     *     shared.changed-meanwhile}, {@code application.too-late}, the key of the first gap or of the first rule that blocks
     */
    @Allowed(Action.SUBMIT_APPLICATION)
    public Receipt submit(ApplicationReference reference, long version, String token, Locale language) {
        Application application = access.locked(reference, Action.READ_APPLICATION);
        List<Submission> before = queries.submissions(reference);
        return before.stream()
                .filter(each -> each.cameFrom(token))
                .findFirst()
                .map(each -> receipt(reference, each))
                .orElseGet(() -> handIn(application, version, token, before.size() + 1, language));
    }

    /** @throws NotFound when the person may not read it or it was never handed in */
    @Allowed(Action.READ_APPLICATION)
    public Receipt last(ApplicationReference reference) {
        access.opened(reference, Action.READ_APPLICATION);
        return queries.submissions(reference).stream()
                .reduce((first, second) -> second)
                .map(each -> receipt(reference, each))
                .orElseThrow(NotFound::new);
    }

    private Receipt handIn(Application application, long version, String token, int number, Locale language) {
        if (!application.status().isEditable()) {
            throw application
                    .submittedAt()
                    .map(at -> new RuleViolation("application.already-submitted", at))
                    .orElseGet(() -> new RuleViolation("application.wrong-status"));
        }
        if (!access.may(Action.SUBMIT_APPLICATION, application)) {
            throw new NotFound();
        }
        application.requireVersion(version);
        Act act = person.act();
        Call call = applications.call(application.call());
        ApplicationMoved step = application.submit(call, act);
        documents.of(application.reference(), call).stream().findFirst().ifPresent(gap -> {
            throw new RuleViolation(gap.key());
        });
        Enclosure enclosure = enclosures.hold(application);
        Submission submission =
                new Submission(application, number, token, act, FrozenContent.of(application, enclosure));
        queries.add(submission);
        Receipt receipt = receipt(application.reference(), submission);
        printer.print(application, enclosure, receipt, act, language);
        moved.fire(step);
        return receipt;
    }

    private static Receipt receipt(ApplicationReference reference, Submission submission) {
        return new Receipt(reference, submission.number(), submission.at());
    }
}

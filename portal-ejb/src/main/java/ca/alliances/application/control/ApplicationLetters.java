package ca.alliances.application.control;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationDecided;
import ca.alliances.application.ApplicationMoved;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.Recipient;
import ca.alliances.notification.boundary.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Tells the applicant's people by mail where their application stands, in the transaction of the step itself. What they have written as an
 * address never stands in the way of the step.
 */
@ApplicationScoped
public class ApplicationLetters {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private ApplicationQueries queries;

    @Inject
    private Letters letters;

    void tell(@Observes ApplicationMoved moved) {
        kind(moved).ifPresent(kind -> {
            Application application = applications.existing(moved.reference());
            post(kind, moved, application, figures(kind, moved, application));
        });
    }

    void tell(@Observes ApplicationDecided decided) {
        ApplicationMoved moved = decided.step();
        Application application = applications.existing(moved.reference());
        boolean grants = decided.granted() != null;
        List<Object> figures = List.of(
                moved.reference().value(),
                application.outline().title(),
                moved.to(),
                moved.reason(),
                grants ? 1 : 0,
                grants ? decided.granted() : "",
                decided.conditions().size(),
                String.join("\n", decided.conditions()));
        post(LetterKind.APPLICATION_DECIDED, moved, application, figures);
    }

    private void post(LetterKind kind, ApplicationMoved moved, Application application, List<Object> figures) {
        String event = moved.reference() + "/" + moved.to() + "/" + moved.act().at();
        for (Recipient recipient : queries.recipients(application.organization())) {
            letters.post(new Letter(event, kind, recipient, "application/view?ref=" + moved.reference(), figures));
        }
    }

    private static Optional<LetterKind> kind(ApplicationMoved moved) {
        return switch (moved.to()) {
            case SUBMITTED -> Optional.of(LetterKind.APPLICATION_SUBMITTED);
            case INCOMPLETE -> Optional.of(LetterKind.APPLICATION_INCOMPLETE);
            case ADMISSIBLE -> Optional.of(LetterKind.APPLICATION_ADMISSIBLE);
            case INADMISSIBLE -> Optional.of(LetterKind.APPLICATION_INADMISSIBLE);
            case RECOMMENDED, NOT_RECOMMENDED ->
                moved.from().isDecision() ? Optional.of(LetterKind.DECISION_REPEALED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static List<Object> figures(LetterKind kind, ApplicationMoved moved, Application application) {
        Object number = moved.reference().value();
        String title = application.outline().title();
        String reason = moved.reason() == null ? "" : moved.reason();
        return kind == LetterKind.APPLICATION_SUBMITTED
                ? List.of(number, title, moved.act().at())
                : List.of(number, title, reason);
    }
}

package ca.alliances.shell.web;

import ca.alliances.identity.SecondFactorMissing;
import ca.alliances.platform.boundary.Collision;
import ca.alliances.platform.boundary.Outage;
import ca.alliances.shared.Causes;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Written;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/** Turns what went wrong into what the person can do: a refusal into a message on the same page, absence into 404, the rest into an incident. */
class RefusalHandler extends ExceptionHandlerWrapper {
    private static final System.Logger LOG = System.getLogger(RefusalHandler.class.getName());
    private static final String CHANGED_MEANWHILE = "shared.changed-meanwhile";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEvent event = events.next();
            FacesContext context = event.getContext().getContext();
            try {
                // What comes after an answer came of the same fault.
                if (!context.getResponseComplete()) {
                    answer(context, event.getContext().getException());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            events.remove();
        }
    }

    private static void answer(FacesContext context, Throwable thrown) throws IOException {
        if (cause(thrown, NotFound.class).isPresent()) {
            end(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (cause(thrown, SecondFactorMissing.class).isPresent()) {
            askForSecondFactor(context);
        } else if (isOvertaken(thrown)) {
            tellOvertaken(context);
        } else if (cause(thrown, RuleViolation.class).isPresent()) {
            tell(context, cause(thrown, RuleViolation.class).get());
        } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
            HttpServletRequest request =
                    (HttpServletRequest) context.getExternalContext().getRequest();
            String query = request.getQueryString();
            context.getExternalContext().redirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        } else {
            tellFault(context, thrown);
        }
    }

    private static void tellFault(FacesContext context, Throwable thrown) throws IOException {
        boolean collision = Collision.caused(thrown);
        if (collision && isSentByHand(context)) {
            LOG.log(System.Logger.Level.WARNING, "two transactions waited for each other: {0}", thrown.getMessage());
            tell(context, new RuleViolation("shared.at-once"));
        } else if (collision || Outage.caused(thrown)) {
            LOG.log(System.Logger.Level.WARNING, "the database is away or busy: {0}", thrown.getMessage());
            end(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            String incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(System.Logger.Level.ERROR, "incident " + incident, thrown);
            context.getExternalContext().getRequestMap().put("incident", incident);
            end(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** A form that somebody sent, on whose page he can be told; what saves by itself tries again by itself when it is told that it is too early. */
    private static boolean isSentByHand(FacesContext context) {
        return context.isPostback()
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE
                && context.getExternalContext().getRequestHeaderMap().get("X-Autosave") == null;
    }

    private static void askForSecondFactor(FacesContext context) throws IOException {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        context.getExternalContext()
                .redirect(request.getContextPath() + "/mon-compte/second-factor?retour="
                        + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8));
    }

    private static boolean isOvertaken(Throwable thrown) {
        return cause(thrown, OptimisticLockException.class).isPresent()
                || cause(thrown, RuleViolation.class)
                        .filter(refusal -> refusal.key().equals(CHANGED_MEANWHILE))
                        .isPresent();
    }

    /** The page reads what is there now; when nothing is there any more for this person, that is the answer. */
    private static void tellOvertaken(FacesContext context) throws IOException {
        try {
            CDI.current().getBeanManager().getEvent().fire(new Overtaken());
        } catch (NotFound gone) {
            end(context, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        tell(context, new RuleViolation(CHANGED_MEANWHILE));
    }

    private static void tell(FacesContext context, RuleViolation refusal) {
        String pattern = Texts.text(refusal.key(), context.getViewRoot().getLocale());
        String text = Written.message(
                pattern, context.getViewRoot().getLocale(), refusal.arguments().toArray());
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.renderResponse();
    }

    private static void end(FacesContext context, int status) throws IOException {
        if (!context.getExternalContext().isResponseCommitted()) {
            context.getExternalContext().responseReset();
            context.getExternalContext().responseSendError(status, null);
        }
        context.responseComplete();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Causes.of(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }
}

package ca.alliances.application.boundary;

import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.intake.CallReference;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Begins the series in which the applications of a call are numbered, in a transaction of its own: of two who need it at once, one begins it and
 * the other waits and finds it. Beside their drafts, each would wait for the other.
 */
@Stateless
@Allowed(Action.START_APPLICATION)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SeriesStart {
    @Inject
    private ApplicationRepository applications;

    /** @throws EJBException when somebody else began it meanwhile: it is there */
    public void begin(CallReference call) {
        applications.beginSeries(call);
    }
}

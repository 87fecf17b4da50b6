package ca.alliances.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.Test;

class CollisionTest {
    @Test
    void aDeadlockAndALongWaitAreCollisions() {
        assertTrue(Collision.caused(new EJBException(
                new PersistenceException(new SQLTransactionRollbackException("Deadlock found", "40001", 1213)))));
        assertTrue(Collision.caused(new PersistenceException(new SQLException("Lock wait timeout", "HY000", 1205))));
    }

    @Test
    void aFaultOfThePortalIsNone() {
        assertFalse(Collision.caused(new EJBException(new PersistenceException(
                new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062)))));
        assertFalse(Collision.caused(new NullPointerException()));
    }
}

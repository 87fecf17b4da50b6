package ca.alliances.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {
    @Test
    void aConnectionThatBreaksInMidSaveIsAnOutage() {
        assertTrue(Outage.caused(new EJBException(
                new PersistenceException(new SQLNonTransientConnectionException("Socket error", "08000")))));
    }

    @Test
    void aPoolThatGetsNoConnectionIsAnOutage() {
        assertTrue(Outage.caused(new EJBException(new PersistenceException(new SQLException(
                "Error in allocating a connection", new ResourceAllocationException("Connection refused"))))));
    }

    @Test
    void aFaultOfThePortalIsNone() {
        assertFalse(Outage.caused(new EJBException(
                new PersistenceException(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000")))));
        assertFalse(Outage.caused(new NullPointerException()));
    }
}

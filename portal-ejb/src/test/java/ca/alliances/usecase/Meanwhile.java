package ca.alliances.usecase;

import ca.alliances.identity.boundary.Memberships;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;

/** Two people at once, without a race: one has begun, and so sees the database as it was then, when the other acts. */
public final class Meanwhile {
    private Meanwhile() {}

    /**
     * Runs the use case in the name of that person, in a transaction that has read before the other has acted.
     *
     * @throws Exception what the use case threw
     */
    public static void act(String subject, String tenant, Callable<?> other, Runnable useCase) throws Exception {
        Acting.as(subject, tenant, () -> {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            boolean done = false;
            try {
                CDI.current().select(Memberships.class).get().mine();
                other.call();
                useCase.run();
                done = true;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
            return null;
        });
    }
}

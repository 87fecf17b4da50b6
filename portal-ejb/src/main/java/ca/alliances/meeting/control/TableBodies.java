package ca.alliances.meeting.control;

import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.resolution.boundary.Bodies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The tables of the tenant as bodies that resolve, which the portal numbers: those that meet no more too. */
@ApplicationScoped
public class TableBodies implements Bodies {
    @Inject
    private TableDesk tables;

    @Override
    public List<Body> all() {
        return tables.all().stream()
                .map(table -> new Body(name(table), table.territory(), true))
                .toList();
    }

    /** As what a table speaks in the register: the body of calls that it is, else its own name. */
    static String name(TableFacts table) {
        return table.registered();
    }
}

package ca.alliances.meeting.control;

import ca.alliances.concertation.TableFacts;
import ca.alliances.concertation.boundary.TableDesk;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.resolution.boundary.Tables;
import ca.alliances.shared.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Answers the register what it asks of tables. */
@ApplicationScoped
public class TablesOfRegister implements Tables {
    @Inject
    private TableDesk tables;

    @Override
    public List<String> run() {
        return tables.tables(Action.RUN_MEETING).stream()
                .map(table -> table.code().value())
                .toList();
    }

    @Override
    public boolean runs(String meeting) {
        return tables.may(new MeetingReference(meeting).table(), Action.RUN_MEETING);
    }

    @Override
    public boolean opens(String meeting) {
        return tables.may(new MeetingReference(meeting).table(), Action.READ_TABLE);
    }

    @Override
    public Optional<Above> above(String meeting) {
        return tables.above(new MeetingReference(meeting).table())
                .filter(table -> !table.closed())
                .map(TablesOfRegister::above);
    }

    private static Above above(TableFacts table) {
        return new Above(table.code().value(), table.registered());
    }
}

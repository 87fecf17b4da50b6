package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks a list for a page far beyond its end finds the last one. */
@ExtendWith(PortalExtension.class)
class FarPageIT {
    private static final String ROWS = "main table tbody tr, main .card";
    private final Portal portal;

    FarPageIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({
        "coordination.cnord, /t/cnord/people/list?",
        "coordination.cnord, /t/cnord/application/list?",
        "coordination.cnord, /t/cnord/application/list?q=e&",
        "vieprivee.cnord, /t/cnord/audit/list?",
        "promoteur.depannage, /t/cnord/application/mine?",
        "comite1.hcn, /t/cnord/review/list?",
        "conseil.hcn, /t/cnord/decision/list?",
        "conseil.hcn, /t/cnord/resolution/list?",
        "conseil.hcn, /t/cnord/resolution/list?q=e&",
        "coordination.cnord, /t/cnord/table/list?",
        "agent.hcn, /t/cnord/table/list?q=e&",
        "agent.hcn, /t/cnord/meeting/list?",
        "agent.hcn, /t/cnord/meeting/list?when=past&",
        "agent.hcn, /t/cnord/minutes/list?",
        "coordination.cnord, /t/cnord/plan/list?",
        "promoteur.jeunesse, /t/cnord/minutes/published?",
        "finance.cnord, /t/cnord/funding/share?ref=2026-950&",
        "operateur, /t/cnord/notification/dead?",
        "analyste.ministere, /ministere/files?tenant=cnord&stage=UNDER_STUDY&year=2026&",
        "promoteur.jeunesse, /t/cnord?"
    })
    void itIsTheLastPage(String person, String list) {
        Visitor visitor = portal.visitor().enter(person + "@example.org");
        boolean empty = visitor.read(list).select(ROWS).isEmpty();
        assertEquals(empty, visitor.read(list + "page=100000000").select(ROWS).isEmpty());
    }
}

package ca.alliances.tenancy.boundary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.tenancy.TenantId;
import ca.alliances.tenancy.control.MandataryQueries;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantRoundTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void whatGoesWrongForOneTenantDoesNotKeepTheOthersFromTheirs() {
        round(List.of("ark", "bsl", "cnord")).each("the work", tenant -> {
            if (tenant.code().equals("bsl")) {
                throw new IllegalStateException("no luck");
            }
            done.add(tenant.code());
        });
        assertEquals(List.of("ark", "cnord"), done);
    }

    @Test
    void aDatabaseThatIsAwayDoesNotCancelTheClock() {
        TenantRound round = new TenantRound(new MandataryQueries() {
            @Override
            public List<TenantId> all() {
                throw new IllegalStateException("away");
            }
        });
        assertDoesNotThrow(() -> round.each("the work", tenant -> done.add(tenant.code())));
        assertEquals(List.of(), done);
    }

    private static TenantRound round(List<String> codes) {
        return new TenantRound(new MandataryQueries() {
            @Override
            public List<TenantId> all() {
                return codes.stream().map(TenantId::new).toList();
            }
        });
    }
}

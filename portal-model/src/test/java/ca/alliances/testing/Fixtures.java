package ca.alliances.testing;

import ca.alliances.intake.Call;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.CallRules;
import ca.alliances.intake.CallRulesBuilder;
import ca.alliances.intake.DocumentKind;
import ca.alliances.intake.StageKind;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Money;
import ca.alliances.shared.Share;
import ca.alliances.tenancy.TenantId;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Small whole things that tests start from; and rows of every tenant entity for three tenants, made once per run. */
public final class Fixtures {
    /** A tenant, another, and a third whose rows must never show. */
    public static final List<TenantId> TENANTS =
            List.of(new TenantId("cnord"), new TenantId("cssspnql"), new TenantId("ark"));

    /** When the calls of the fixtures open. */
    public static final Instant CALL_OPENS = Instant.parse("2026-09-01T12:00:00Z");

    /** When they close: 16:00 in Québec. */
    public static final Instant CALL_CLOSES = Instant.parse("2026-10-30T20:00:00Z");

    private static boolean made;

    private Fixtures() {}

    /** Makes sure that each of the three tenants has a row in every tenant entity. */
    public static synchronized void ensureRows() {
        if (made) {
            return;
        }
        TENANTS.forEach(tenant -> Database.instance().write(tenant, Fixtures::fill));
        made = true;
    }

    private static void fill(EntityManager em) {
        Call call = draftCall("FX-2026-01");
        call.publish(CALL_OPENS);
        em.persist(call);
    }

    /** A draft that could be published: 25,000 $ and 80 %, one priority, one document, a committee and a council. */
    public static Call draftCall(String reference) {
        CallRules rules = new CallRulesBuilder()
                .ceiling(Share.percent(80), Money.dollars(25_000))
                .allowingException(true)
                .build();
        Call call = new Call(new CallReference(reference), null, new Bilingual("Appel de projets", "Call"), rules);
        call.schedule(CALL_OPENS, CALL_CLOSES);
        call.addPriority("P1", new Bilingual("Sécurité alimentaire", "Food security"));
        call.askFor(DocumentKind.BOARD_RESOLUTION, true);
        call.addStage(StageKind.REVIEW, "Comité d’analyse", null);
        call.addStage(StageKind.DECISION, "Conseil des maires", null);
        return call;
    }
}

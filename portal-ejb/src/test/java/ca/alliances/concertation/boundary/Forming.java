package ca.alliances.concertation.boundary;

import ca.alliances.concertation.ContactWay;
import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.Designation;
import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.MemberProfile;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.Office;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableKind;
import ca.alliances.concertation.TableProfile;
import ca.alliances.concertation.TableRules;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Quebec;
import ca.alliances.usecase.Acting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the tests of tables write on their forms. */
final class Forming {
    static final LocalDate TODAY = Quebec.date(Instant.now());

    private Forming() {}

    /** A code that no other test has. */
    static String code() {
        return "T" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT);
    }

    /** A local table of that territory, with a quorum of so many. */
    static TableProfile profile(String territory, int quorum, String parent, String body) {
        return new TableProfile(
                new Bilingual("Table de la Gaspésie", "Gaspé table"),
                null,
                TableKind.LOCAL,
                territory,
                "Agir ensemble",
                new TableRules(
                        new QuorumRule(quorum, QuorumShare.NONE, Map.of()),
                        DecisionMethod.CONSENSUS,
                        VoteBase.CAST,
                        TieRule.REJECTED,
                        10),
                parent == null ? null : new TableCode(parent),
                body,
                true);
    }

    /** Somebody reached by telephone, with a login or without. */
    static MemberProfile member(String name, String account) {
        return new MemberProfile(
                name, null, ContactWay.PHONE, null, "418 555-0142", null, Locale.FRENCH, account, null);
    }

    /** Delegated from that day to the other one. */
    static MandateTerms terms(MemberReference member, LocalDate from, LocalDate to) {
        return new MandateTerms(member, null, from, to, "CDC de Gaspé", Designation.DELEGATED, Office.MEMBER);
    }

    /** A use case that answers nothing. */
    interface Deed {
        void run() throws Exception;
    }

    /** Does it in that name. */
    static void does(String subject, String tenant, Deed deed) throws Exception {
        Acting.as(subject, tenant, () -> {
            deed.run();
            return null;
        });
    }
}

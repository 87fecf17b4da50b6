package ca.alliances.review.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.review.CheckAnswer;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.CheckOutcome;
import ca.alliances.review.CheckQuestion;
import ca.alliances.review.Score;
import ca.alliances.usecase.Somebody;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Files of Côte-Nord that an agent and a committee look at. */
final class ReviewFiles {
    private static final AtomicInteger NUMBER = new AtomicInteger(7019);

    private ReviewFiles() {}

    /** A file in that state under a call of its own, written past every use case. */
    static ApplicationReference file(String territory, String status) throws Exception {
        int number = NUMBER.incrementAndGet();
        String reference = "RV-2026-A-" + number;
        String call = "RV-2026-" + (number % 90 + 10);
        Somebody.run("INSERT IGNORE INTO organization (reference, version, legal_name, kind, neq, contact_name,"
                + " contact_email) VALUES ('O-REVWTST2', 0, 'Centre de dépannage ᑰᑦᔪᐊᖅ', 'NON_PROFIT',"
                + " '1199887766', 'X', 'x@example.org')");
        Somebody.run(
                "INSERT INTO project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at,"
                        + " published_at, edits, max_share, max_amount, exception_allowed, stacking_cap,"
                        + " min_own_contribution, admin_cap, balance_warning, max_duration_months, latest_end_date) VALUES"
                        + " ('cnord', ?, 0, ?, ?, 'Appel', '2026-01-01', '2026-01-01', 1, 8000, 2500000, TRUE, 10000, 0,"
                        + " 1000, 5000, 24, '2029-03-31')",
                "-" + number,
                call,
                territory);
        for (int i = 1; i <= 9; i++) {
            Somebody.run(
                    "INSERT INTO call_criterion (tenant_id, id, version, call_id, position, title_fr, weight,"
                            + " eliminatory) VALUES ('cnord', ?, 0, ?, ?, 'Critère', ?, FALSE)",
                    "-" + number + i,
                    "-" + number,
                    String.valueOf(i),
                    i == 1 ? "20" : "10");
        }
        Somebody.run(
                "INSERT INTO pipeline_stage (tenant_id, id, version, call_id, position, body_name, kind) VALUES"
                        + " ('cnord', ?, 0, ?, 1, 'Comité', 'REVIEW')",
                "-" + number,
                "-" + number);
        Somebody.run(
                "INSERT INTO application (tenant_id, id, version, reference, call_reference, organization_reference,"
                        + " managing_territory, status, changed_at, submitted_at, title, total_cost, requested,"
                        + " listed_title, listed_requested, search_words) VALUES ('cnord', ?, 1, ?, ?, 'O-REVWTST2', ?, ?,"
                        + " '2026-11-01', IF(? = 'DRAFT', NULL, '2026-11-01'), 'Projet', 2000000, 1000000, 'Projet',"
                        + " 1000000, ?)",
                "-" + number,
                reference,
                call,
                territory,
                status,
                status,
                "rv-2026-a-" + number + " projet centre de depannage ᑰᑦᔪᐊᖅ");
        Somebody.run(
                "INSERT INTO status_change (tenant_id, id, version, application_id, position, status, actor,"
                        + " changed_at) VALUES ('cnord', ?, 0, ?, 1, 'DRAFT', 'somebody', '2026-10-01')",
                "-" + number,
                "-" + number);
        return new ApplicationReference(reference);
    }

    /** Findings that say yes to everything. */
    static CheckFindings yes() {
        Map<CheckQuestion, CheckAnswer> answers = new EnumMap<>(CheckQuestion.class);
        for (CheckQuestion question : CheckQuestion.values()) {
            answers.put(question, CheckAnswer.YES);
        }
        return new CheckFindings(answers, CheckOutcome.ADMISSIBLE, Set.of(), null);
    }

    /** The same score for each of the nine criteria. */
    static List<Score> all(int score) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> new Score(i, score, null))
                .toList();
    }
}

package ca.alliances.bench.data;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.review.CheckQuestion;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Writes what the tenant's people found and advised: the check, the committee's round, three reviewers with nine scores each. */
final class ReviewWriter {
    private static final List<String> REVIEWERS = List.of(
            "a11a2ce5-0000-4000-8000-000000000005",
            "a11a2ce5-0000-4000-8000-000000000006",
            "a11a2ce5-0000-4000-8000-000000000007");
    private static final int CRITERIA = 9;
    private static final String ALL_WELL = Arrays.stream(CheckQuestion.values())
            .map(question -> question + "=YES")
            .sorted()
            .collect(Collectors.joining(" "));
    private final Rows rows;
    private final Words words;
    private final SplittableRandom random;

    ReviewWriter(Rows rows, Words words, SplittableRandom random) {
        this.rows = rows;
        this.words = words;
        this.random = random;
    }

    void write(Project file) throws SQLException {
        Fate fate = file.fate();
        if (fate.passed(ApplicationStatus.ADMISSIBLE)) {
            check(file, ALL_WELL, "ADMISSIBLE", "", null);
        } else if (fate.passed(ApplicationStatus.INADMISSIBLE)) {
            check(file, ALL_WELL.replace("INITIATIVE=YES", "INITIATIVE=NO"), "INADMISSIBLE", "", words.text(200));
        } else if (fate.passed(ApplicationStatus.INCOMPLETE)) {
            check(file, ALL_WELL.replace("CONTENT=YES", "CONTENT=NO"), "RETURN", "NEED", words.text(200));
        }
        if (fate.passed(ApplicationStatus.IN_REVIEW)) {
            long round = round(file);
            for (String reviewer : REVIEWERS) {
                sheet(file, round, reviewer);
            }
        }
    }

    private void check(Project file, String answers, String outcome, String sections, String reasons)
            throws SQLException {
        rows.addOwned(
                Into.CHECK,
                file.tenant(),
                file.reference(),
                1,
                answers,
                outcome,
                sections,
                reasons,
                FileWriter.AGENT,
                file.stepAt(2),
                file.stepAt(2));
    }

    private long round(Project file) throws SQLException {
        boolean favourable = file.fate().passed(ApplicationStatus.RECOMMENDED);
        boolean over = favourable || file.fate().passed(ApplicationStatus.NOT_RECOMMENDED);
        return rows.addOwned(
                Into.ROUND,
                file.tenant(),
                file.reference(),
                1,
                Calls.committee(file.call()),
                FileWriter.AGENT,
                file.stepAt(3),
                over ? favourable : null,
                favourable ? file.requested() : null,
                over ? words.text(300) : null,
                over ? 200 + random.nextInt(200) : null,
                over ? FileWriter.AGENT : null,
                over ? file.stepAt(4) : null);
    }

    private void sheet(Project file, long round, String reviewer) throws SQLException {
        rows.addOwned(Into.INTEREST, file.tenant(), round, file.reference(), reviewer, false, file.stepAt(3));
        long sheet = rows.addOwned(
                Into.SHEET,
                file.tenant(),
                round,
                reviewer,
                1,
                file.stepAt(3),
                file.stepAt(3).plusDays(6));
        for (int i = 1; i <= CRITERIA; i++) {
            rows.addOwned(Into.SCORE, file.tenant(), sheet, i, random.nextInt(5), i % 3 == 0 ? words.text(120) : null);
        }
    }
}

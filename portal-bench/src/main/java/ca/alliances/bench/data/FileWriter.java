package ca.alliances.bench.data;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.application.Declaration;
import ca.alliances.shared.SearchWords;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes a file with all that belongs to it, as the portal itself would have left it. */
final class FileWriter {
    static final String APPLICANT = "a11a2ce5-0000-4000-8000-000000000001";
    static final String AGENT = "a11a2ce5-0000-4000-8000-000000000003";
    static final String CLERK = "a11a2ce5-0000-4000-8000-000000000009";
    private static final List<Line> EXPENSES = List.of(
            new Line("SALARIES", 600, 450),
            new Line("SUPPLIES", 200, 150),
            new Line("TRAVEL", 150, 70),
            new Line("ADMINISTRATION", 50, 30));
    private static final List<Source> REVENUES = List.of(
            new Source("THIS_FUND", "REQUESTED", 700),
            new Source("MUNICIPAL", "REQUESTED", 100),
            new Source("APPLICANT_CASH", "CONFIRMED", 120),
            new Source("IN_KIND", "CONFIRMED", 80));
    private static final String FIGURES = "0123456789abcdef";
    private final Rows rows;
    private final Words words;
    private final SplittableRandom random;
    private final ReviewWriter review;

    FileWriter(Rows rows, Words words, SplittableRandom random) {
        this.rows = rows;
        this.words = words;
        this.random = random;
        this.review = new ReviewWriter(rows, words, random);
    }

    private record Line(String kind, int amount, int fromFund) {}

    private record Source(String source, String status, int amount) {}

    /** Writes a draft that may be handed in but for the document that the call asks for. */
    void draft(Project file) throws SQLException {
        content(file, null);
    }

    /** Writes a file that was handed in, and what followed. */
    void filed(Project file) throws SQLException {
        long id = content(file, file.submittedAt());
        rows.addOwned(
                Into.SUBMISSION,
                file.tenant(),
                id,
                1,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                APPLICANT,
                file.submittedAt(),
                frozen(file));
        document(file, "BOARD_RESOLUTION", "resolution.pdf");
        document(file, "FINANCIAL_STATEMENTS", "etats-financiers.pdf");
        review.write(file);
        decision(file);
    }

    private long content(Project file, Object submittedAt) throws SQLException {
        List<Object> standing = Arrays.asList(
                file.reference(),
                file.call().reference(),
                file.organization().reference(),
                file.call().territory(),
                file.fate() == null ? "DRAFT" : file.fate().status().name(),
                file.changedAt(),
                submittedAt);
        String searched = SearchWords.plain(file.reference() + " " + file.title() + " "
                + file.organization().name());
        List<Object> listed = submittedAt == null
                ? Collections.nCopies(3, null)
                : Arrays.asList(file.title(), file.requested(), searched);
        Object[] all = Stream.of(standing, outline(file), plan(file), listed)
                .flatMap(List::stream)
                .toArray();
        long id = rows.addOwned(Into.FILE, file.tenant(), all);
        budget(file, id);
        rows.addOwned(Into.ANSWER, file.tenant(), id, "P1", words.text(400));
        for (Declaration declaration : Declaration.values()) {
            rows.addOwned(Into.DECLARATION, file.tenant(), id, declaration.name(), "Responsable", file.submittedAt());
        }
        steps(file, id);
        return id;
    }

    private List<Object> outline(Project file) {
        return Arrays.asList(
                file.title(),
                words.text(350),
                "LOCAL",
                "CONSOLIDATION",
                file.call().territory(),
                words.text(1200),
                words.text(200),
                20 + random.nextInt(500),
                words.text(400));
    }

    private List<Object> plan(Project file) {
        return Arrays.asList(
                file.start(),
                file.end(),
                words.text(800),
                words.text(400),
                words.text(400),
                file.cost(),
                file.requested());
    }

    private void budget(Project file, long id) throws SQLException {
        for (int i = 0; i < EXPENSES.size(); i++) {
            Line line = EXPENSES.get(i);
            rows.addOwned(
                    Into.EXPENSE,
                    file.tenant(),
                    id,
                    i + 1,
                    line.kind(),
                    file.call().year(),
                    file.part(line.amount()),
                    file.part(line.fromFund()));
        }
        for (int i = 0; i < REVENUES.size(); i++) {
            Source source = REVENUES.get(i);
            rows.addOwned(
                    Into.REVENUE,
                    file.tenant(),
                    id,
                    i + 1,
                    source.source(),
                    source.status(),
                    file.part(source.amount()));
        }
    }

    private void steps(Project file, long id) throws SQLException {
        List<ApplicationStatus> path = file.path();
        for (int i = 0; i < path.size(); i++) {
            ApplicationStatus status = path.get(i);
            boolean explained = status == ApplicationStatus.INCOMPLETE
                    || status == ApplicationStatus.INADMISSIBLE
                    || status.isDecision()
                    || status == ApplicationStatus.RECOMMENDED
                    || status == ApplicationStatus.NOT_RECOMMENDED;
            rows.addOwned(
                    Into.STEP,
                    file.tenant(),
                    id,
                    i + 1,
                    status.name(),
                    i < 2 ? APPLICANT : AGENT,
                    file.stepAt(i),
                    explained ? words.text(200) : null);
        }
    }

    private String frozen(Project file) {
        return String.join(
                "\n",
                "title=" + file.title(),
                "summary=" + words.text(350),
                "needs=" + words.text(1200),
                "objectives=" + words.text(800),
                "total-cost=" + file.cost(),
                "requested=" + file.requested());
    }

    /** What is known of a document; the content of these lies nowhere. */
    private void document(Project file, String slot, String name) throws SQLException {
        rows.addOwned(
                Into.DOCUMENT,
                file.tenant(),
                "D-" + words.code("23456789ABCDEFGHJKMNPQRSTVWXYZ", 26),
                file.reference(),
                slot,
                "ATTACHED",
                name,
                "application/pdf",
                200_000L,
                words.code(FIGURES, 64),
                APPLICANT,
                file.submittedAt(),
                true);
    }

    private void decision(Project file) throws SQLException {
        ApplicationStatus outcome = file.fate().outcome();
        if (outcome == null) {
            return;
        }
        int position = file.path().indexOf(outcome);
        Long amount = outcome.isAcceptance()
                ? (outcome == ApplicationStatus.ACCEPTED_IN_PART ? file.part(400) : file.requested())
                : null;
        Purse purse = file.call().purse();
        resolution(file, position);
        rows.addOwned(
                Into.DECISION,
                file.tenant(),
                file.reference(),
                Calls.body(file.call()),
                outcome.name(),
                amount,
                amount == null ? null : purse.reference(),
                "CM-" + file.reference(),
                file.stepAt(position).toLocalDate(),
                words.text(200),
                "",
                CLERK,
                file.stepAt(position));
        if (amount != null) {
            commitment(file, purse, amount, position);
        }
    }

    private void resolution(Project file, int position) throws SQLException {
        String number = "CM-" + file.reference();
        String title = "Décision sur " + file.reference();
        rows.addOwned(
                Into.RESOLUTION,
                file.tenant(),
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)).toString(),
                Calls.body(file.call()),
                number,
                file.stepAt(position).toLocalDate(),
                title,
                "OUTSIDE",
                SearchWords.plain(number + " " + title),
                CLERK,
                file.stepAt(position),
                true,
                null,
                null,
                null);
    }

    private void commitment(Project file, Purse purse, long amount, int position) throws SQLException {
        rows.addOwned(
                Into.LEDGER_ENTRY,
                file.tenant(),
                file.reference(),
                purse.id(),
                "COMMITMENT",
                "FREE",
                "COMMITTED",
                null,
                amount,
                purse.commit(amount),
                file.stepAt(position).toLocalDate(),
                file.reference(),
                "CM-" + file.reference(),
                CLERK,
                file.stepAt(position));
    }
}

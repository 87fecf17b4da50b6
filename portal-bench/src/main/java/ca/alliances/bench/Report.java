package ca.alliances.bench;

import ca.alliances.bench.data.Sizes;
import ca.alliances.bench.data.Tables;
import ca.alliances.bench.load.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the figures as a page; what somebody has written there under {@code ## Why} stays. */
record Report(
        Machine machine,
        Sizes sizes,
        int seconds,
        String words,
        Filled filled,
        Map<Subject, Result> results,
        List<Ballots> ballots) {
    private static final String WHY = "## Why";
    private static final double FILES_A_SECOND = 200;
    private static final double LONG_TO_SHORT = 1.3;
    private static final double ALL_TO_A_TENTH = 1.2;
    private static final double SECONDS_TO_MAKE = 600;

    void write(Path file) throws IOException {
        String old = Files.exists(file) ? Files.readString(file) : "";
        int why = old.indexOf("\n" + WHY);
        String kept = why < 0 ? "\n" + WHY + "\nNothing written yet.\n" : old.substring(why);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines()) + "\n" + kept);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# Performance\n");
        lines.add(
                ("Written by `./portal bench%s` on %s at commit %s. Change no figure by hand; say why below, under “Why”.\n")
                        .formatted(words.isEmpty() ? "" : " " + words, LocalDate.now(), machine.commit()));
        setting(lines);
        times(lines);
        votes(lines);
        aims(lines);
        errors(lines);
        return lines;
    }

    private void setting(List<String> lines) {
        lines.add("## Setting\n");
        lines.add("| | |\n| --- | --- |");
        lines.add("| machine | %s, %d cores shared by client, portal, MariaDB and Keycloak, %s, %s |"
                .formatted(machine.processor(), machine.cores(), machine.memory(), machine.system()));
        lines.add("| load before the start | %s |".formatted(machine.busyBefore()));
        lines.add("| Java | %s; heap of the portal %s, buffer pool of MariaDB %s |"
                .formatted(machine.java(), Settings.HEAP, Settings.DATABASE));
        lines.add(text(
                "| data | %,d files in %s, %,d in %s, %,d in 21 tenants; 22 tables, one of them in session, and %,d resolutions of tables;"
                        + " %,d rows made in %.0f s |",
                sizes.many(),
                Sizes.LARGE,
                sizes.few(),
                Sizes.SMALL,
                4 * sizes.many(),
                Tables.RESOLUTIONS,
                filled.rows(),
                filled.seconds()));
        lines.add(
                ("| measured | each subject: %d s of warm-up with 8 people after a general one, then %d s each with 1, 8 and 32"
                                + " people in a closed loop, each signed in by Keycloak; answers compressed and looked at |\n")
                        .formatted(Course.WARMING * seconds, seconds));
    }

    private void times(List<String> lines) {
        lines.add("## Times\n");
        lines.add(
                "Milliseconds until the last byte: median and 95th percentile. “× floor” compares the medians alone.\n");
        lines.add(
                "| | alone p50 | p95 | n | × floor | 8 people, a second | p95 | 32 people, a second | p95 | errors |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        results.forEach((subject, result) -> lines.add(text(
                "| %s | %.1f | %.1f | %d | %.1f | %.0f | %.1f | %.0f | %.1f | %d |",
                subject.title(),
                result.alone().percentile(50),
                result.alone().percentile(95),
                result.alone().count(),
                median(subject) / median(Subject.FLOOR),
                result.few().perSecond(),
                result.few().percentile(95),
                result.many().perSecond(),
                result.many().percentile(95),
                result.errors())));
        lines.add("");
        lines.add(
                "A file is handed in by two forms (attach, hand in), whose times are added; the declarations in between count as a save."
                        + " For it and for the save, what counts is the answer to the form; the page that follows is measured as a page."
                        + " The floor is a bare servlet in the same server that reads one row by primary key and answers the bytes of a file page.\n");
    }

    private void votes(List<String> lines) {
        lines.add("## Votes\n");
        lines.add(text(
                "%d members of a table, each signed in, cast their ballots on one motion: milliseconds until the answer.\n",
                Tables.VOTERS));
        lines.add("| | in turn p50 | p95 | × floor | at once p50 | p95 | last | × floor | a second | votes | errors |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        ballots.forEach(each -> lines.add(line(each)));
        lines.add("");
        lines.add(text(
                "All at once means that nobody begins before everybody may. Each vote is then closed and its ballots are counted in the database:"
                        + " of %d by name and in secret none was lost and none was there twice, also where each member sent two at once from two"
                        + " windows (%d were refused). Otherwise there would be no report.\n",
                ballots.stream().mapToLong(Ballots::counted).sum(),
                ballots.stream().mapToLong(Ballots::refused).sum()));
    }

    private String line(Ballots each) {
        double floor = median(Subject.FLOOR);
        return text(
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %d | %d |",
                each.secret() ? "In secret" : "By name",
                each.inTurn().percentile(50),
                each.inTurn().percentile(95),
                each.inTurn().percentile(50) / floor,
                each.atOnce().percentile(50),
                each.atOnce().percentile(95),
                each.atOnce().percentile(100),
                each.atOnce().percentile(50) / floor,
                each.atOnce().perSecond(),
                each.rounds(),
                each.inTurn().errors() + each.atOnce().errors());
    }

    private void aims(List<String> lines) {
        lines.add("## Aims\n");
        lines.add("| aim | wanted | found | |\n| --- | ---: | ---: | --- |");
        for (Subject subject : results.keySet()) {
            subject.aim().ifPresent(aim -> {
                Figures alone = results.get(subject).alone();
                lines.add(most(subject.title() + ", p50 ms", aim.median(), alone.percentile(50)));
                lines.add(most(subject.title() + ", p95 ms", aim.most(), alone.percentile(95)));
            });
        }
        double files = results.get(Subject.FILE).few().perSecond();
        lines.add(text(
                "| File pages a second, 8 people | %.0f | %.0f | %s |",
                FILES_A_SECOND,
                files,
                files >= FILES_A_SECOND ? "kept" : text("missed by %.0f %%", 100 - files * 100 / FILES_A_SECOND)));
        lines.add(most(
                text("List of %,d to list of %,d", sizes.many(), sizes.few()),
                LONG_TO_SHORT,
                median(Subject.LIST) / median(Subject.SHORT_LIST)));
        lines.add(most(
                "Ministry page, all files to a tenth",
                ALL_TO_A_TENTH,
                median(Subject.MINISTRY) / median(Subject.MINISTRY_OF_A_TENTH)));
        lines.add(most("Making all files, s", SECONDS_TO_MAKE, filled.seconds()));
        long wrong = results.values().stream()
                .mapToLong(each -> each.many().errors())
                .sum();
        lines.add("| Errors with 32 people | 0 | %d | %s |\n".formatted(wrong, wrong == 0 ? "kept" : "missed"));
    }

    private static String most(String what, double wanted, double found) {
        String verdict = found <= wanted ? "kept" : text("missed by %.0f %%", found * 100 / wanted - 100);
        return text("| %s | %.1f | %.1f | %s |", what, wanted, found, verdict);
    }

    private void errors(List<String> lines) {
        results.forEach((subject, result) -> {
            if (result.errors() > 0) {
                lines.add("First error of “%s”: `%s`\n".formatted(subject.title(), result.firstError()));
            }
        });
    }

    private double median(Subject subject) {
        return results.get(subject).alone().percentile(50);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}

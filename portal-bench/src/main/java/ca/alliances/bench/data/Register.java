package ca.alliances.bench.data;

import ca.alliances.shared.SearchWords;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/** Writes what tables have resolved in ten years, beside the resolutions of councils that decisions cite. */
final class Register {
    private static final int FIRST_YEAR = 2016;
    private static final int YEARS = 10;
    private static final int BYTES_OF_WORDS = 2200;
    private final Rows rows;
    private final Words words;
    private final SplittableRandom random;

    Register(Rows rows, Words words, SplittableRandom random) {
        this.rows = rows;
        this.words = words;
        this.random = random;
    }

    void write() throws SQLException {
        List<String> codes = Tables.usual();
        int yearly = Tables.RESOLUTIONS / codes.size() / YEARS;
        for (String code : codes) {
            for (int i = 0; i < yearly * YEARS; i++) {
                resolution(code, FIRST_YEAR + i / yearly, 1 + i % yearly);
                rows.sendIfEnough();
            }
        }
    }

    private void resolution(String code, int year, int number) throws SQLException {
        String name = String.format(Locale.ROOT, "%s-%d-%03d", code, year, number);
        String title = words.title(number);
        String text = words.text(400);
        LocalDate day = LocalDate.of(year, 1, 10).plusDays(3L * number);
        rows.addOwned(
                Into.RESOLUTION,
                Sizes.LARGE,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                Tables.body(code),
                name,
                day,
                title,
                "TABLE",
                SearchWords.within(BYTES_OF_WORDS, name + " " + title, text),
                FileWriter.AGENT,
                day.atTime(20, 0),
                false,
                text,
                String.format(Locale.ROOT, "%s-%d-R-%02d", code, year, 1 + number / 10),
                "1");
    }
}

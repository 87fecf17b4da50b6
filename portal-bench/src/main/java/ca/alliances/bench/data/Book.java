package ca.alliances.bench.data;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A tenant with its calls of three years, the money of the first two, its organizations, and the numbers of its files. */
final class Book {
    static final int FIRST_YEAR = 2024;
    static final int PRESENT_YEAR = 2026;
    private static final int MOST_TERRITORIES = 6;
    private static final int FILES_PER_ORGANIZATION = 12;
    private static final long MOST_OF_A_FILE = 2_500_000;
    private static final LocalDateTime OVER = LocalDateTime.of(2026, 10, 31, 4, 0);
    private final String tenant;
    private final List<OpenedCall> calls = new ArrayList<>();
    private final List<Applicant> organizations = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    private Book(String tenant) {
        this.tenant = tenant;
    }

    /** Opens it for at most that many files. */
    static Book open(Rows rows, Words words, String tenant, List<String> ofTenant, int files) throws SQLException {
        Book book = new Book(tenant);
        List<String> territories = new ArrayList<>(ofTenant.subList(0, Math.min(MOST_TERRITORIES, ofTenant.size())));
        if (territories.isEmpty()) {
            territories.add(null);
        }
        long share = (files / territories.size() + 10) * MOST_OF_A_FILE;
        for (int year = FIRST_YEAR; year <= PRESENT_YEAR; year++) {
            book.open(rows, year, territories, share);
        }
        for (int i = 0; i <= files / FILES_PER_ORGANIZATION; i++) {
            book.organizations.add(Organizations.write(rows, words, i));
        }
        return book;
    }

    private void open(Rows rows, int year, List<String> territories, long share) throws SQLException {
        Treasury treasury = year == PRESENT_YEAR ? null : Treasury.open(rows, tenant, year);
        for (int i = 0; i < territories.size(); i++) {
            Purse purse = treasury == null ? null : treasury.allot(territories.get(i), share);
            boolean open = year == PRESENT_YEAR && i == 0;
            LocalDateTime closes = open ? OVER.plusYears(1) : OVER.minusYears(PRESENT_YEAR - year);
            OpenedCall call =
                    new OpenedCall("%s-%d-%d".formatted(prefix(), year, 11 + i), year, territories.get(i), purse);
            Calls.write(rows, tenant, call, closes);
            calls.add(call);
        }
    }

    private String prefix() {
        return tenant.toUpperCase(java.util.Locale.ROOT);
    }

    String tenant() {
        return tenant;
    }

    OpenedCall anyCall(SplittableRandom random) {
        return calls.get(random.nextInt(calls.size()));
    }

    List<OpenedCall> calls() {
        return calls;
    }

    List<Applicant> organizations() {
        return organizations;
    }

    /** The next number of a file in that year. */
    int nextNumber(int year) {
        return numbers.merge(year, 1, Integer::sum);
    }

    /** Public name of the file with that number. */
    String reference(int year, int number) {
        return "%s-%d-A-%05d".formatted(prefix(), year, number);
    }

    /** How many files each series has, so that the portal counts on from there. */
    Map<String, Integer> counters() {
        Map<String, Integer> counters = new HashMap<>();
        numbers.forEach((year, last) -> counters.put(prefix() + "-" + year + "-A", last));
        return counters;
    }
}

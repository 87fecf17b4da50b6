package ca.alliances.bench.data;

import java.sql.SQLException;

/** Writes organizations that ask. */
final class Organizations {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Organizations() {}

    /** Writes one. */
    static Applicant write(Rows rows, Words words, int number) throws SQLException {
        Applicant applicant = new Applicant("O-" + words.code(LETTERS, 8), words.organization(number));
        rows.add(
                Into.ORGANIZATION,
                applicant.reference(),
                0L,
                applicant.name(),
                "NON_PROFIT",
                "11" + "%08d".formatted(rows.newId() % 100_000_000),
                words.text(300),
                "Responsable " + number,
                "organisme" + number + "@example.org",
                number + ", rue Principale");
        return applicant;
    }
}

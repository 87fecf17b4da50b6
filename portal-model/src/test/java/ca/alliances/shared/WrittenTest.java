package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;
    private static final Instant DEADLINE = Instant.parse("2026-11-24T03:40:00Z");

    @ParameterizedTest
    @CsvSource({
        "123456, '1 234,56 $', '$1,234.56'",
        "2500000, '25 000,00 $', '$25,000.00'",
        "5, '0,05 $', '$0.05'",
        "-123456, '-1 234,56 $', '-$1,234.56'",
        "900000000000000, '', ''"
    })
    void writesMoneyAsQuebecDoes(long cents, String french, String english) {
        Money amount = cents > 9_000_000_000_000L ? null : new Money(cents);
        assertEquals(french, plain(Written.money(amount, FR)));
        assertEquals(english, Written.money(amount, EN));
    }

    @Test
    void keepsAnAmountTogetherOnItsLine() {
        assertEquals("1\u00a0234,56\u00a0$", Written.money(new Money(123_456), FR));
    }

    @Test
    void showsAnAmountInAnInputWithoutItsSign() {
        assertEquals("25 000", plain(Written.amount(new Money(2_500_000), FR)));
        assertEquals("25,000.50", Written.amount(new Money(2_500_050), EN));
    }

    @ParameterizedTest
    @CsvSource({"8000, '80 %', '80%'", "1250, '12,5 %', '12.5%'", "3333, '33,33 %', '33.33%'", "0, '0 %', '0%'"})
    void writesSharesFromBasisPoints(int points, String french, String english) {
        assertEquals(french, plain(Written.percent(new Share(points), FR)));
        assertEquals(english, Written.percent(points, EN));
    }

    @Test
    void writesDatesAndTimesOfQuebec() {
        assertEquals("23 novembre 2026 à 22 h 40", plain(Written.dateTime(DEADLINE, FR)));
        assertEquals("November 23, 2026, 10:40 p.m.", plain(Written.dateTime(DEADLINE, EN)));
        assertEquals("1er avril 2026", plain(Written.date(LocalDate.of(2026, 4, 1), FR)));
        assertEquals("0 h 05", plain(Written.time(Instant.parse("2026-11-24T05:05:00Z"), FR)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0 octet', '0 byte'",
        "512, '512 octets', '512 bytes'",
        "1572864, '1,5 Mo', '1.5 MB'",
        "20971520, '20 Mo', '20 MB'"
    })
    void writesSizesOfFiles(long bytes, String french, String english) {
        assertEquals(french, plain(Written.size(bytes, FR)));
        assertEquals(english, plain(Written.size(bytes, EN)));
    }

    @Test
    void fillsTextsWithFiguresAndKeepsApostrophes() {
        String text = "L'aide est d'au plus {0} ou {1} du coût, jusqu'au {2}.";
        assertEquals(
                "L'aide est d'au plus 25 000,00 $ ou 80 % du coût, jusqu'au 31 mars 2027.",
                plain(Written.message(text, FR, Money.dollars(25_000), Share.percent(80), LocalDate.of(2027, 3, 31))));
    }

    @Test
    void saysANameInTheLanguageOfTheText() {
        Bilingual share = new Bilingual("Concertation régionale", "Regional concertation");
        assertEquals("Part: Concertation régionale", Written.message("Part: {0}", FR, share));
        assertEquals("Share: Regional concertation", Written.message("Share: {0}", EN, share));
    }

    @Test
    void countsInTheGrammarOfTheText() {
        String text = "{0,choice,0#aucun dossier|1#un dossier|1<{0} dossiers}";
        assertEquals("aucun dossier", Written.message(text, FR, 0));
        assertEquals("1 250 dossiers", plain(Written.message(text, FR, 1250)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}

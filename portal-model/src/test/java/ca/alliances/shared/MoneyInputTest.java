package ca.alliances.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyInputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 234,56",
                "1\u00A0234,56",
                "1\u202F234,56",
                "1,234.56",
                "1 234.56",
                "1234.56",
                "1234,56",
                "1 234,56 $",
                "1\u202F234,56\u00A0$",
                "$1,234.56",
                "$ 1234.56",
                "  1234,56  ",
                "0001234,56"
            })
    void oneAmountIsTypedInManyWays(String typed) {
        assertEquals(new Money(123_456), MoneyInput.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "0,00|0",
                "0,5|50",
                "0.05|5",
                "1234,5|123450",
                "1 234 $|123400",
                "$1,234|123400",
                "25 000|2500000",
                "25000$|2500000",
                "1,234,567|123456700",
                "1,234,567.8|123456780",
                "1 234 567,89|123456789",
                "999 999 999|99999999900"
            })
    void theCentsAreExact(String typed, long cents) {
        assertEquals(new Money(cents), MoneyInput.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "12a",
                "1e5",
                "1 23",
                "12 34",
                "1234 567",
                "1 2345",
                "$",
                "$$5",
                "$5$",
                ",50",
                "5,",
                "5.",
                "1..2",
                "1.234,56",
                "1'234",
                "٣",
                "１２",
                "NaN",
                "Infinity",
                "+5",
                "0x10",
                "5 % ",
                "1;2",
                "11111111111111111111111111111111111111111"
            })
    void whatIsNoAmountIsRefused(String typed) {
        assertRefused("shared.money-form", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "- 5", "\u22125", "\u20135", "-1 234,56 $", "$-5", "-$5", "(5)", "5-"})
    void lessThanNothingIsRefused(String typed) {
        assertRefused("shared.money-negative", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "25,000", "25.000", "1,234 $", "$1.234", "1,234,56", "1,2,3"})
    void whatCouldMeanTwoAmountsIsRefused(String typed) {
        assertRefused("shared.money-ambiguous", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234,567", "0,125", "1 234,567", "1,234.567", "5.1234"})
    void centsAreTheSmallestCoin(String typed) {
        assertRefused("shared.money-decimals", typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "999 999 999,01", "99999999999999999999999999999999999999"})
    void anAbsurdAmountIsRefused(String typed) {
        assertRefused("shared.money-too-large", typed);
    }

    @Test
    void nothingTypedIsNoAmount() {
        assertRefused("shared.money-form", null);
        assertRefused("shared.money-form", "");
        assertRefused("shared.money-form", " \u00A0 ");
    }

    private static void assertRefused(String key, String typed) {
        assertEquals(
                key,
                assertThrows(RuleViolation.class, () -> MoneyInput.parse(typed)).key());
    }
}

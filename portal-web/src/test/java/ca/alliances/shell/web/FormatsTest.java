package ca.alliances.shell.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "418 555-0142, tel:+14185550142",
        "1 (819) 555-0177, tel:+18195550177",
        "+1 418-555-0142, tel:+14185550142",
        "'418 555-0142, poste 12', tel:+14185550142;ext=12"
    })
    void aTelephoneDialsTheNumberThatPeopleWrite(String written, String dialled) {
        assertEquals(dialled, Formats.dial(written));
    }
}

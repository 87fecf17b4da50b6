package ca.alliances.concertation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When a yearly declaration names an organization. */
class InterestTextsTest {
    private static final String HELPERS = "Centre de dépannage Les Escoumins inc.";

    @Test
    void aLineThatHasTheNameInItNamesTheOrganizationWhateverItsCaseAndAccents() {
        InterestTexts said = new InterestTexts(
                "CISSS de la Côte-Nord", "Trésorière au CENTRE DE DEPANNAGE, Les Escoumins\nCaisse populaire", null);
        assertEquals(List.of("Trésorière au CENTRE DE DEPANNAGE, Les Escoumins"), said.names(HELPERS));
    }

    @Test
    void aLineThatIsAPartOfTheNameDoesToo() {
        assertEquals(List.of("Centre de dépannage"), lines("Centre de dépannage", HELPERS));
        assertEquals(List.of(), lines("Centre de femmes", HELPERS));
    }

    @Test
    void wordsCountAsAWhole() {
        assertEquals(List.of(), lines("Dépann", HELPERS));
        assertEquals(List.of(), lines("Bénévole au Carrefourneau", "Le Carrefour"));
    }

    @Test
    void aShortWordTellsOnlyWhenThereIsNoOther() {
        assertEquals(List.of(), lines("de la", "Maison de la famille"));
        assertEquals(List.of(), lines("CDC", "CDC de la Mitis"));
        assertEquals(List.of("CDC"), lines("CDC", "C.D.C. / CDC inc."));
    }

    @Test
    void allThreePartsAreRead() {
        InterestTexts said = new InterestTexts("Le Carrefour", "Carrefour", "Mon frère dirige le Carrefour");
        assertEquals(3, said.names("Carrefour").size());
    }

    @Test
    void nothingNamesWhatHasNoLetters() {
        assertEquals(List.of(), lines("2026", "1234"));
        assertEquals(List.of(), new InterestTexts(null, null, " \n ").names(HELPERS));
    }

    private static List<String> lines(String boards, String organization) {
        return new InterestTexts(null, boards, null).names(organization);
    }
}

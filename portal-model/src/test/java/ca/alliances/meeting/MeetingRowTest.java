package ca.alliances.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.alliances.concertation.TableCode;
import ca.alliances.shared.Bilingual;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRowTest {
    private static final Instant BEGINS = Instant.parse("2026-12-03T18:00:00Z");

    private static MeetingRow at(String place) {
        return new MeetingRow(
                new MeetingReference("CAHCN-2026-R-07"),
                new TableCode("CAHCN"),
                new Bilingual("Table", null),
                "Le cas d’une famille",
                BEGINS,
                BEGINS.plusSeconds(3_600),
                place,
                "https://example.org/abc",
                MeetingState.CONVENED);
    }

    @Test
    void everybodyReadsWhereAndWhenAndNeitherTheSubjectNorTheLink() {
        MeetingRow open = at("Salle du conseil").forEverybody();
        assertEquals("Salle du conseil", open.place());
        assertEquals(BEGINS, open.startsAt());
        assertNull(open.title());
        assertNull(open.link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoom https://example.org/j/1",
                "www.example.org/j/1",
                "reunion@example.org",
                "zoom.us/j/812345?pwd=x",
                "Tél. 1 855 555-0100",
                "Pont, code 4321#"
            })
    void howToJoinTypedAsAPlaceIsNotShownEither(String place) {
        assertNull(at(place).forEverybody().place());
    }
}

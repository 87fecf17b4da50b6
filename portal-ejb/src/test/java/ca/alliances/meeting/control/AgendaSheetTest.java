package ca.alliances.meeting.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.Origin;
import ca.alliances.document.StoredDocument;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.FollowUpState;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.control.AgendaSheets.Sheet;
import ca.alliances.meeting.control.ItemFolders.Folders;
import ca.alliances.shared.Bilingual;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a letter names of an agenda, to whom. */
class AgendaSheetTest {
    private static final Instant START = Instant.parse("2026-12-01T18:30:00Z");
    private static final String ANNE = "anne";
    private static final String RECUSED = "recused";

    private final StoredDocument notice = document("avis.pdf");
    private final StoredDocument budget = document("budget.xlsx");

    @Test
    void whoHasALoginReadsWhereTheDocumentsAre() {
        assertEquals(
                """
                1. Suivi
                   – Écrire au CISSS (Paul, 12\u00a0décembre\u00a02026)
                2. Transport
                   – avis.pdf
                https://portail/meeting/document?ref=HCN-2026-R-03&item=2&doc=%s
                3. Épicerie
                   – budget.xlsx
                https://portail/meeting/document?ref=HCN-2026-R-03&item=3&doc=%s"""
                        .formatted(notice.reference(), budget.reference()),
                sheet().text(ANNE, Locale.FRENCH));
        assertEquals(2, sheet().links(ANNE).size());
    }

    @Test
    void theDocumentsOfAProjectAreNotNamedToWhoKeepsAwayFromIt() {
        assertEquals(1, sheet().links(RECUSED).size());
        String text = sheet().text(RECUSED, Locale.ENGLISH);
        assertEquals(List.of("3. Épicerie"), text.lines().skip(5).toList());
    }

    @Test
    void whoHasNoLoginReadsTheTitlesOfWhatIsNoProject() {
        assertEquals(
                """
                1. Suivi
                   – Écrire au CISSS (Paul, December\u00a012, 2026)
                2. Transport
                   – avis.pdf
                3. Épicerie""",
                sheet().text(null, Locale.ENGLISH));
        assertEquals(List.of(), sheet().links(null));
    }

    private Sheet sheet() {
        MeetingReference reference = new MeetingReference("HCN-2026-R-03");
        Meeting meeting = new Meeting(
                reference,
                new MeetingForm(null, START, START.plusSeconds(7_200), "Salle", null),
                START.minusSeconds(900_000));
        meeting.agenda().add(ItemForm.of("Suivi", ItemKind.FOLLOW_UP, 5));
        meeting.agenda().add(ItemForm.of("Transport", ItemKind.DISCUSSION, 5));
        meeting.agenda().add(new ItemForm("Épicerie", ItemKind.PROJECT, 5, false, "CN-2026-A-0001", null, null));
        return new Sheet(
                meeting,
                new Bilingual("Table", null),
                ItemView.of(meeting),
                new Folders(Map.of(2, List.of(notice), 3, List.of(budget)), Map.of(3, Set.of(RECUSED))),
                List.of(new FollowUpRow(
                        "r",
                        reference,
                        1,
                        "Écrire\nau CISSS",
                        "Paul",
                        LocalDate.of(2026, 12, 12),
                        FollowUpState.OPEN,
                        null)),
                page -> "https://portail/" + page);
    }

    private static StoredDocument document(String name) {
        return new StoredDocument(
                DocumentReference.random(new SecureRandom()),
                "ITEM",
                Origin.ATTACHED,
                name,
                "application/pdf",
                1,
                "0",
                "somebody",
                START);
    }
}

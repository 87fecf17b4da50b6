package ca.alliances.minutes.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.Recusals;
import ca.alliances.minutes.PrintedMinutes.Format;
import ca.alliances.minutes.ReasonsShown;
import ca.alliances.minutes.SectionKey;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has not agreed to be named in public is not named there, whatever was recorded or typed. */
@ArquillianTest
class PublicNamesUseCaseIT {
    private static final String HERE = MinutedTable.HERE;
    private static final String REASON = "nature de l’intérêt";

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesPublication publication;

    @Inject
    private PublishedMinutes open;

    @Inject
    private Attendance attendance;

    @Inject
    private Recusals recusals;

    @Inject
    private Clock clock;

    private MinutedTable table;
    private MeetingReference meeting;

    @BeforeEach
    void threeKindsOfMembersMeetAndAdoptTheirMinutes() throws Exception {
        table = MinutedTable.one();
        called(0, "COMMUNITY", "Rose Émond-Roy", "Lulu", null);
        called(1, "LIVED_EXPERIENCE", "Aline Bacon", null, "2026-01-15");
        called(2, "LIVED_EXPERIENCE", "Théo Cyr", null, null);
        meeting = table.hold();
        table.run(() -> writing.begin(meeting, Locale.FRENCH));
        table.run(() -> writing.save(
                meeting, SectionKey.of(2), 0, "ROSE EMOND\u00a0ROY appuie Théo Cyr, membre 3, et Aline Bacon."));
        table.run(() -> writing.circulate(meeting, version(), Quebec.date(clock.instant())));
        table.adopt(table.begun(new ItemForm("Adoption", ItemKind.MINUTES_ADOPTION, 5, false, null, meeting, null)));
    }

    private void called(int seat, String sector, String legalName, String publicName, String consentedOn)
            throws Exception {
        Somebody.run(
                "update table_member set legal_name = ?, public_name = ?, consented_on = ? where tenant_id = ? and account_subject = ?",
                legalName,
                publicName,
                consentedOn,
                HERE,
                table.seated().people().get(seat));
        Somebody.run(
                "update seat set sector = ? where tenant_id = ? and reference = ?",
                sector,
                HERE,
                table.seated().seats().get(seat));
    }

    @Test
    void theirLegalNamesAreInNoPageNorFileNorSearchOfThePublic() throws Exception {
        table.run(() -> publication.publish(meeting, version()));
        for (String text : List.of(page(), pdf(), docx())) {
            for (String said : List.of(
                    "Lulu appuie Une personne membre, Une personne membre, et Aline Bacon.",
                    "Une personne membre se retire pour ce point.",
                    "Membre 2")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
            for (String kept : List.of("Rose", "ROSE", "Cyr", "Membre 3", "Employeur", REASON)) {
                assertFalse(text.contains(kept), kept + " in " + text);
            }
        }
        TableCode code = new TableCode(table.seated().code());
        assertEquals(0L, Acting.as(null, HERE, () -> open.count(code, "cyr")));
        assertEquals(1L, Acting.as(null, HERE, () -> open.count(code, "lulu")));
    }

    @Test
    void whySomebodyKeptAwayIsForTheTableUnlessTheSecretaryLeavesItIn() throws Exception {
        assertEquals(ReasonsShown.LEFT_OUT, reasons());
        table.run(() -> publication.openReasons(meeting, true));
        assertEquals(ReasonsShown.LEFT_IN, reasons());
        table.run(() -> publication.publish(meeting, version()));
        assertTrue(page().contains("Une personne membre, " + REASON + "\u00a0: Employeur"), page());
    }

    @Test
    void aRecusalThatWasAMistakeIsSaidToBeTakenBack() throws Exception {
        MeetingReference other = table.begun(ItemForm.of("Mot de bienvenue", ItemKind.INFORMATION, 5));
        String seat = table.seated().seats().get(1);
        table.run(() -> attendance.takeUp(other, 1));
        table.run(() -> recusals.raise(other, 1, seat, "Employeur"));
        table.run(() -> recusals.takeBack(other, 1, seat, "Mauvais siège"));
        table.run(() -> writing.begin(other, Locale.FRENCH));
        String words = Acting.as(table.seated().agent(), HERE, () -> reading.existing(other, Locale.FRENCH))
                .content()
                .words();
        assertTrue(words.contains("se retire pour ce point; ce retrait est levé à"), words);
        assertTrue(words.contains("Employeur; pourquoi il est levé\u00a0: Mauvais siège"), words);
    }

    @Test
    void nothingIsPublishedOfATableThatThePublicDoesNotSee() throws Exception {
        shown("0");
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> table.run(() -> publication.publish(meeting, version())));
        assertEquals("minutes.table-hidden", refusal.key());
        shown("1");
        table.run(() -> publication.publish(meeting, version()));
    }

    private void shown(String shown) throws Exception {
        Somebody.run(
                "update concertation_table set is_public = ? where tenant_id = ? and code = ?",
                shown,
                HERE,
                table.seated().code());
    }

    @Test
    void onlyTheSecretaryOfTheTableDecidesThat() throws Exception {
        String member = table.seated().people().get(0);
        String stranger = Somebody.with("COORDINATOR", "cnord");
        for (String other : List.of(member, stranger)) {
            assertThrows(
                    NotFound.class, () -> MinutedTable.as(other, () -> publication.openReasons(meeting, true)), other);
            assertThrows(NotFound.class, () -> Acting.as(other, HERE, () -> publication.reasons(meeting)), other);
        }
        assertThrows(NotFound.class, () -> Acting.as(stranger, "cnord", () -> publication.reasons(meeting)));
    }

    private ReasonsShown reasons() throws Exception {
        return Acting.as(table.seated().agent(), HERE, () -> publication.reasons(meeting));
    }

    private long version() {
        return reading.existing(meeting, Locale.FRENCH).version();
    }

    private String page() throws Exception {
        return Acting.as(null, HERE, () -> open.existing(meeting)).content().words();
    }

    private byte[] file(Format format) throws Exception {
        return Acting.as(null, HERE, () -> open.print(meeting, format)).content();
    }

    private String pdf() throws Exception {
        try (PDDocument document = Loader.loadPDF(file(Format.PDF))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String docx() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(Format.DOCX)));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}

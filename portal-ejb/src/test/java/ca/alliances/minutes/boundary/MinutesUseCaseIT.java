package ca.alliances.minutes.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.minutes.CorrectionState;
import ca.alliances.minutes.MinutesCorrection.Proposal;
import ca.alliances.minutes.MinutesFilter;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.minutes.MinutesState;
import ca.alliances.minutes.MinutesView;
import ca.alliances.minutes.PrintedMinutes;
import ca.alliances.minutes.PrintedMinutes.Format;
import ca.alliances.minutes.PublishedView;
import ca.alliances.minutes.RevisionCause;
import ca.alliances.minutes.SectionKey;
import ca.alliances.notification.Mail;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Outbox;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Minutes from the record of the meeting to the version that everybody reads. */
@ArquillianTest
class MinutesUseCaseIT {
    private static final String HERE = MinutedTable.HERE;
    private static final SectionKey DEBATE = SectionKey.of(2);

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesCorrections corrections;

    @Inject
    private MinutesPublication publication;

    @Inject
    private PublishedMinutes open;

    @Inject
    private Voting voting;

    @Inject
    private Clock clock;

    private MinutedTable table;
    private MeetingReference meeting;

    @Test
    void theyBeginWithAllThatWasRecorded() throws Exception {
        table = MinutedTable.one();
        meeting = table.hold();
        run(() -> writing.begin(meeting, Locale.FRENCH));
        run(() -> writing.begin(meeting, Locale.ENGLISH));
        String words = view().content().words();
        for (String each : List.of(
                "Membre 1",
                "Présence sur place",
                "Absence",
                "Atteint\u00a0: 3 sièges présents, il en fallait 3",
                "Membre 3 se retire pour ce point.",
                "Membre 3, nature de l’intérêt\u00a0: Employeur",
                "Que la table retienne le transport",
                "Pour\u00a0: 2",
                "2 voix pour, sur 2 voix pour et contre",
                table.seated().code() + "-" + MinutedTable.year() + "-001",
                "Écrire au CISSS",
                "2. Priorités")) {
            assertTrue(words.contains(each), each + " in " + words);
        }
    }

    @Test
    void whatTwoSecretariesWriteIsNeverLost() throws Exception {
        table = MinutedTable.one();
        meeting = table.hold();
        String second = Somebody.with("COORDINATOR", HERE);
        run(() -> writing.begin(meeting, Locale.FRENCH));
        run(() -> writing.save(meeting, DEBATE, 0, "Le premier texte"));
        as(second, () -> writing.save(meeting, SectionKey.OPENING, 0, "L’ouverture"));
        refused("shared.changed-meanwhile", second, () -> writing.save(meeting, DEBATE, 0, "Le second texte"));
        as(second, () -> writing.save(meeting, DEBATE, 1, "Le second texte"));
        run(() -> writing.restore(meeting, 1));
        assertEquals("Le premier texte", view().content().parts().get(2).text());
        assertEquals(
                List.of(RevisionCause.RESTORED, RevisionCause.WRITTEN, RevisionCause.WRITTEN),
                get(table.seated().agent(), () -> writing.revisions(meeting, 0, 10)).stream()
                        .map(each -> each.cause())
                        .toList());
        assertEquals(
                1,
                get(table.seated().agent(), () -> writing.compare(meeting, 1, 2)).stream()
                        .filter(each -> each.section().equals(DEBATE))
                        .count());
        refused(
                "minutes.section-too-long",
                table.seated().agent(),
                () -> writing.save(meeting, DEBATE, 3, "x".repeat(2_000_000)));
    }

    @Test
    void whoWasPresentCorrectsThemAndLearnsWhatBecameOfIt() throws Exception {
        written();
        assertThrows(
                NotFound.class,
                () -> as(table.seated().people().get(0), () -> corrections.propose(meeting, proposal("x"))));
        circulate();
        List<Mail> letters = Outbox.about(HERE, "Table " + table.seated().code());
        assertEquals(
                3,
                letters.stream()
                        .filter(mail -> mail.subject().contains("Procès-verbal"))
                        .count());
        String present = table.seated().people().get(0);
        as(present, () -> corrections.propose(meeting, proposal("La table parle de transport et de logement.")));
        as(present, () -> corrections.propose(meeting, proposal("Autre chose")));
        refused(
                "minutes.only-present",
                table.seated().people().get(3),
                () -> corrections.propose(meeting, proposal("Moi aussi")));
        run(() -> writing.accept(meeting, 1, 1, "La table parle de transport et de logement."));
        run(() -> writing.decline(meeting, 2, "Ce n’est pas ce qui a été dit"));
        MinutesView seen = get(present, () -> reading.existing(meeting, Locale.FRENCH));
        assertEquals(
                List.of(CorrectionState.ACCEPTED, CorrectionState.DECLINED),
                seen.corrections().stream().map(each -> each.state()).toList());
        assertEquals("Ce n’est pas ce qui a été dit", seen.corrections().get(1).answer());
        assertTrue(seen.content().words().contains("et de logement"));
        assertEquals(1, get(present, () -> reading.changes(meeting)).size());
        assertTrue(get(table.seated().people().get(1), () -> reading.existing(meeting, Locale.FRENCH))
                .corrections()
                .isEmpty());
    }

    @Test
    void theNextMeetingAdoptsThemByItsResolutionAndNobodyChangesThemAnyMore() throws Exception {
        written();
        MeetingReference next =
                table.begun(new ItemForm("Adoption", ItemKind.MINUTES_ADOPTION, 5, false, null, meeting, null));
        refused(
                "minutes.not-circulated",
                table.seated().agent(),
                () -> voting.put(next, table.motion("Que le procès-verbal soit adopté", 1, VoteWay.HANDS)));
        circulate();
        as(table.seated().people().get(0), () -> corrections.propose(meeting, proposal("Sans réponse")));
        table.adopt(next);
        MinutesView adopted = view();
        assertEquals(MinutesState.ADOPTED, adopted.life().state());
        assertEquals(
                table.seated().code() + "-" + MinutedTable.year() + "-002",
                adopted.life().resolution());
        assertEquals(CorrectionState.LAPSED, adopted.corrections().get(0).state());
        refused("minutes.closed", table.seated().agent(), () -> writing.save(meeting, DEBATE, 1, "Après coup"));
        assertThrows(
                SQLException.class,
                () -> Somebody.run("update minutes_document set content = 'x' where sha256 = ?", hash(adopted)));
        assertThrows(
                SQLException.class, () -> Somebody.run("delete from minutes_document where sha256 = ?", hash(adopted)));
        Somebody.run(
                "update meeting_roll set name = 'Quelqu’un d’autre' where seat = ?",
                table.seated().seats().get(0));
        assertTrue(view().content().words().contains("Membre 1"));
    }

    @Test
    void thePublicReadsThemWithoutWhatWasRedacted() throws Exception {
        written();
        circulate();
        table.adopt(table.begun(new ItemForm("Adoption", ItemKind.MINUTES_ADOPTION, 5, false, null, meeting, null)));
        assertThrows(NotFound.class, () -> Acting.as(null, HERE, () -> open.existing(meeting)));
        refused(
                "minutes.passage-not-found",
                table.seated().agent(),
                () -> publication.mark(meeting, new Mark(DEBATE, "Introuvable", "Santé")));
        run(() -> publication.mark(meeting, new Mark(DEBATE, "la situation de Marie", "Renseignement personnel")));
        run(() -> publication.publish(
                meeting, reading.existing(meeting, Locale.FRENCH).version()));
        PublishedView seen = Acting.as(null, HERE, () -> open.existing(meeting));
        String words = seen.content().words();
        assertFalse(words.contains("Marie"), words);
        assertTrue(words.contains("[passage retiré\u00a0: Renseignement personnel]"), words);
        assertFalse(words.contains("Votes par nom"), words);
        assertTrue(view().content().words().contains("Votes par nom"));
        assertFalse(seen.seal().sha256().equals(hash(view())));
        TableCode code = new TableCode(table.seated().code());
        assertEquals(1L, Acting.as(null, HERE, () -> open.count(code, "RETENIR transport")));
        assertEquals(0L, Acting.as(null, HERE, () -> open.count(code, "marie")));
        assertEquals(
                1L,
                get(
                        table.seated().agent(),
                        () -> reading.count(new MinutesFilter(code, MinutesState.PUBLISHED, "marie"))));
        run(() -> publication.withdraw(
                meeting, reading.existing(meeting, Locale.FRENCH).version()));
        assertThrows(NotFound.class, () -> Acting.as(null, HERE, () -> open.existing(meeting)));
    }

    @Test
    void theyArePrintedToBeReadAloudAndForWordProcessors() throws Exception {
        written();
        PrintedMinutes pdf = get(table.seated().agent(), () -> reading.print(meeting, Format.PDF));
        try (PDDocument document = Loader.loadPDF(pdf.content())) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("fr-CA", document.getDocumentCatalog().getLanguage());
        }
        PrintedMinutes docx = get(table.seated().agent(), () -> reading.print(meeting, Format.DOCX));
        assertEquals("PV-" + meeting + ".docx", docx.name());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.content()))) {
            assertEquals(
                    List.of("Ouverture", "1. Mot de bienvenue", "2. Priorités", "Clôture"),
                    document.getParagraphs().stream()
                            .filter(each -> "Heading2".equals(each.getStyle()))
                            .map(each -> each.getText())
                            .toList());
        }
    }

    @Test
    void aDraftIsForWhoWritesItAndNothingIsForStrangers() throws Exception {
        written();
        String member = table.seated().people().get(0);
        assertTrue(get(member, () -> reading.state(meeting)).isEmpty());
        assertThrows(NotFound.class, () -> get(member, () -> reading.existing(meeting, Locale.FRENCH)));
        assertEquals(
                0L,
                get(
                        member,
                        () -> reading.count(
                                new MinutesFilter(new TableCode(table.seated().code()), null, null))));
        assertThrows(NotFound.class, () -> get(member, () -> writing.section(meeting, DEBATE)));
        String stranger = Somebody.with("COORDINATOR", "cnord");
        for (String tenant : List.of(HERE, "cnord")) {
            assertThrows(
                    NotFound.class, () -> Acting.as(stranger, tenant, () -> reading.existing(meeting, Locale.FRENCH)));
            assertThrows(NotFound.class, () -> Acting.as(stranger, tenant, () -> writing.section(meeting, DEBATE)));
            assertThrows(NotFound.class, () -> Acting.as(stranger, tenant, () -> publication.redactions(meeting)));
            assertThrows(NotFound.class, () -> Acting.as(stranger, tenant, () -> corrections.mayPropose(meeting)));
            assertThrows(NotFound.class, () -> Acting.as(stranger, tenant, () -> open.existing(meeting)));
        }
    }

    private void written() throws Exception {
        table = MinutedTable.one();
        meeting = table.hold();
        run(() -> writing.begin(meeting, Locale.FRENCH));
        run(() -> writing.save(
                meeting, DEBATE, 0, "La table parle de retenir le transport et de la situation de Marie."));
    }

    private void circulate() throws Exception {
        run(() -> writing.circulate(
                meeting, reading.existing(meeting, Locale.FRENCH).version(), Quebec.date(clock.instant())));
    }

    private static Proposal proposal(String text) {
        return new Proposal(DEBATE, text, "J’y étais");
    }

    private MinutesView view() throws Exception {
        return get(table.seated().agent(), () -> reading.existing(meeting, Locale.FRENCH));
    }

    private static String hash(MinutesView view) {
        return view.adopted().orElseThrow().sha256();
    }

    private void run(Runnable act) throws Exception {
        table.run(act);
    }

    private static void as(String subject, Runnable act) throws Exception {
        MinutedTable.as(subject, act);
    }

    private static <T> T get(String subject, Callable<T> question) throws Exception {
        return Acting.as(subject, HERE, question);
    }

    private static void refused(String key, String subject, Runnable act) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> as(subject, act));
        assertEquals(key, refusal.key());
    }
}

package ca.alliances.notification.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.notification.CalendarMethod;
import ca.alliances.notification.CalendarPart;
import ca.alliances.notification.Mail;
import jakarta.mail.BodyPart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailMessageTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Mail MAIL = new Mail(
            "5d7c0c3e-0000-4000-8000-000000000001",
            1,
            "e",
            "marie@example.org",
            "Marie-Ève ᐃᓄᒃ",
            "fr",
            "Assemblée des MRC",
            "Demande reçue",
            "Bonjour à vous",
            "<p>Bonjour à vous</p>",
            null);

    @Test
    void itSaysWhoWritesThatAMachineDoesAndWhichMessageItIs() throws Exception {
        MimeMessage read = written();
        assertEquals("<5d7c0c3e-0000-4000-8000-000000000001@portail.example>", read.getMessageID());
        assertArrayEquals(new String[] {"auto-generated"}, read.getHeader("Auto-Submitted"));
        assertEquals("Demande reçue", read.getSubject());
        assertEquals("Assemblée des MRC <portail@example.org>", decoded(read.getFrom()[0].toString()));
        assertEquals("Marie-Ève ᐃᓄᒃ <marie@example.org>", decoded(read.getAllRecipients()[0].toString()));
    }

    @Test
    void itHasTextAndThenTheSameAsHtml() throws Exception {
        MimeMultipart parts = (MimeMultipart) written().getContent();
        assertEquals("Bonjour à vous", parts.getBodyPart(0).getContent());
        assertEquals("<p>Bonjour à vous</p>", parts.getBodyPart(1).getContent());
        assertEquals("text/html; charset=UTF-8", parts.getBodyPart(1).getContentType());
    }

    @Test
    void whatItSaysToACalendarIsAThirdWayOfSayingItAndAFile() throws Exception {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nSUMMARY:Été ᐃᓄᒃ\r\nEND:VCALENDAR\r\n";
        MimeMessage read = written(withCalendar(new CalendarPart(calendar, CalendarMethod.CANCEL)));
        assertTrue(read.getContentType().startsWith("multipart/mixed"), read.getContentType());
        MimeMultipart mixed = (MimeMultipart) read.getContent();
        assertEquals(2, mixed.getCount());
        MimeMultipart ways = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertTrue(ways.getContentType().startsWith("multipart/alternative"), ways.getContentType());
        assertEquals(3, ways.getCount());
        assertEquals("text/plain; charset=UTF-8", ways.getBodyPart(0).getContentType());
        assertEquals("text/html; charset=UTF-8", ways.getBodyPart(1).getContentType());
        assertEquals(
                "text/calendar; method=CANCEL; charset=UTF-8",
                ways.getBodyPart(2).getContentType());
        assertEquals(calendar, text(ways.getBodyPart(2)));
        assertEquals("invitation.ics", mixed.getBodyPart(1).getFileName());
        assertEquals("attachment", mixed.getBodyPart(1).getDisposition());
        assertTrue(mixed.getBodyPart(1).getContentType().startsWith("application/ics"));
        assertEquals(calendar, text(mixed.getBodyPart(1)));
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Mail withCalendar(CalendarPart part) {
        return new Mail(
                MAIL.reference(),
                1,
                "e",
                MAIL.recipient(),
                MAIL.recipientName(),
                "fr",
                MAIL.sender(),
                MAIL.subject(),
                MAIL.text(),
                MAIL.html(),
                part);
    }

    @Test
    void theReasonOfAFailureNamesNobody() {
        String reason = SmtpPostman.reason(new SendFailedException("550 5.1.1 <marie@example.org>: unknown"));
        assertEquals("SendFailedException 550 5.1.1", reason);
        assertFalse(SmtpPostman.reason(new SendFailedException("marie")).contains("marie"));
    }

    private static String decoded(String address) throws Exception {
        return jakarta.mail.internet.MimeUtility.decodeText(address).replace("\"", "");
    }

    private static MimeMessage written() throws Exception {
        return written(MAIL);
    }

    private static MimeMessage written(Mail mail) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new MailMessage(SESSION, mail, "portail@example.org", "portail.example", Instant.EPOCH).writeTo(bytes);
        String ascii = bytes.toString(StandardCharsets.US_ASCII);
        return new MimeMessage(SESSION, new ByteArrayInputStream(ascii.getBytes(StandardCharsets.US_ASCII)));
    }
}

package ca.alliances.notification.control;

import ca.alliances.notification.CalendarPart;
import ca.alliances.notification.Mail;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A letter as the mail server takes it: text and HTML, marked as automatic, and with the same id however often it is tried. What it says to a
 * calendar is a third way of saying it, which Outlook and Gmail look for, and a file for all others (ADR 0027).
 */
final class MailMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final String id;

    MailMessage(Session session, Mail mail, String from, String host, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        super(session);
        id = "<" + mail.reference() + "@" + host + ">";
        setFrom(new InternetAddress(from, mail.sender(), UTF_8));
        InternetAddress to = new InternetAddress(mail.recipient(), true);
        if (!mail.recipientName().isEmpty()) {
            to.setPersonal(mail.recipientName(), UTF_8);
        }
        setRecipient(Message.RecipientType.TO, to);
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", mail.language());
        MimeMultipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(mail.text(), "plain"));
        parts.addBodyPart(part(mail.html(), "html"));
        if (mail.calendar() == null) {
            setContent(parts);
        } else {
            setContent(withCalendar(parts, mail.calendar()));
        }
        saveChanges();
    }

    private static MimeMultipart withCalendar(MimeMultipart parts, CalendarPart calendar) throws MessagingException {
        parts.addBodyPart(calendarPart(calendar, "text/calendar; method=" + calendar.method() + "; charset=UTF-8"));
        MimeBodyPart alternative = new MimeBodyPart();
        alternative.setContent(parts);
        MimeBodyPart file = calendarPart(calendar, "application/ics");
        file.setFileName("invitation.ics");
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", alternative, file);
    }

    /** In Base64, so that no server on the way changes its lines. */
    private static MimeBodyPart calendarPart(CalendarPart calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.text().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}

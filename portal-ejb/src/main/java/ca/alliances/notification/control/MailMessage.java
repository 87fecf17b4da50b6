package ca.alliances.notification.control;

import ca.alliances.notification.Mail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as the mail server takes it: text and HTML, marked as automatic, and with the same id however often it is tried. */
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
        setContent(parts);
        saveChanges();
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

package ca.alliances.notification.control;

import ca.alliances.notification.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings mails to the server of the settings, over one connection as long as it holds. */
@ApplicationScoped
public class SmtpPostman implements Postman {
    private static final Pattern CODE = Pattern.compile("\\b[45]\\d\\d\\b(?: [45]\\.\\d+\\.\\d+)?");

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    @Override
    public List<Delivery> deliver(List<Mail> mails) {
        Session session = Session.getInstance(settings.properties());
        List<Delivery> deliveries = new ArrayList<>();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(settings.user().orElse(null), settings.password());
            for (Mail mail : mails) {
                deliveries.add(deliver(session, transport, mail));
            }
        } catch (MessagingException e) {
            mails.stream().skip(deliveries.size()).forEach(mail -> deliveries.add(new Delivery(mail, reason(e))));
        }
        return deliveries;
    }

    /** A mail that cannot be sent does not keep the next ones back; a connection that breaks does. */
    private Delivery deliver(Session session, Transport transport, Mail mail) throws MessagingException {
        try {
            MailMessage message =
                    new MailMessage(session, mail, settings.from(), settings.portalHost(), clock.instant());
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery(mail, null);
        } catch (MessagingException e) {
            if (!transport.isConnected()) {
                throw e;
            }
            return new Delivery(mail, reason(e));
        } catch (UnsupportedEncodingException e) {
            return new Delivery(mail, reason(e));
        }
    }

    /** The kind of failure and the code of the server; its words may hold an address. */
    static String reason(Exception failure) {
        Matcher code = CODE.matcher(String.valueOf(failure.getMessage()));
        return failure.getClass().getSimpleName() + (code.find() ? " " + code.group() : "");
    }
}

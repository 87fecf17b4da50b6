package ca.alliances.notification.control;

import ca.alliances.notification.Mail;
import java.util.List;

/** Brings mails to the mail server. */
public interface Postman {
    /** Tries all and says of each what became of it; throws nothing because a server is away. */
    List<Delivery> deliver(List<Mail> mails);
}

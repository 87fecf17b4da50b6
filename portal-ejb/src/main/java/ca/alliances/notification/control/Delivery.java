package ca.alliances.notification.control;

import ca.alliances.notification.Mail;

/** What became of a mail: no error when the server has taken it. */
public record Delivery(Mail mail, String error) {
    /** The server has taken it. */
    public boolean isSent() {
        return error == null;
    }
}

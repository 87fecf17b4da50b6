package ca.alliances.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.notification.Mail;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmtpPostmanTest {
    @Test
    void aMailThatCannotBeSentDoesNotKeepTheNextOnesBack() throws IOException {
        try (MailServer server = new MailServer()) {
            List<Delivery> deliveries = postman(server).deliver(mails("marie@x.ca", "\u010Aa@x.ca", "jean@x.ca"));
            assertEquals(List.of(true, false, true), sent(deliveries));
            assertEquals(List.of("marie@x.ca", "jean@x.ca"), server.served());
        }
    }

    @Test
    void anAddressThatTheServerRefusesDoesNotKeepTheNextOnesBack() throws IOException {
        try (MailServer server = new MailServer()) {
            List<Delivery> deliveries = postman(server).deliver(mails(MailServer.UNKNOWN, "jean@x.ca"));
            assertEquals(List.of(false, true), sent(deliveries));
        }
    }

    @Test
    void aConnectionThatBreaksLeavesTheRestForLater() throws IOException {
        try (MailServer server = new MailServer()) {
            List<Delivery> deliveries = postman(server).deliver(mails("marie@x.ca", MailServer.HANGS_UP, "jean@x.ca"));
            assertEquals(List.of(true, false, false), sent(deliveries));
            assertEquals(List.of("marie@x.ca"), server.served());
        }
    }

    private static List<Boolean> sent(List<Delivery> deliveries) {
        return deliveries.stream().map(Delivery::isSent).toList();
    }

    private static List<Mail> mails(String... addresses) {
        return Stream.of(addresses)
                .map(each ->
                        new Mail("r-" + each.length(), 1, "e", each, "", "fr", "MRC", "Reçue", "Bonjour", "<p/>", null))
                .toList();
    }

    private static SmtpPostman postman(MailServer server) {
        SmtpPostman postman = new SmtpPostman();
        postman.clock = Clock.systemUTC();
        postman.settings = new MailSettings() {
            @Override
            public Optional<String> user() {
                return Optional.empty();
            }

            @Override
            public String password() {
                return "";
            }

            @Override
            public String from() {
                return "portail@example.org";
            }

            @Override
            public String portalHost() {
                return "portail.example";
            }

            @Override
            public Properties properties() {
                Properties properties = new Properties();
                properties.setProperty("mail.smtp.host", "localhost");
                properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
                return properties;
            }
        };
        return postman;
    }
}

package ca.alliances.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which mail server takes the letters, in whose name, and to which address they link (docs/operations.md). */
@ApplicationScoped
public class MailSettings {
    private static final String PATIENCE = "20000";

    @Inject
    @ConfigProperty(name = "portal.smtp.host")
    private String host;

    @Inject
    @ConfigProperty(name = "portal.smtp.port", defaultValue = "25")
    private int port;

    @Inject
    @ConfigProperty(name = "portal.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.smtp.starttls", defaultValue = "false")
    private boolean startTls;

    @Inject
    @ConfigProperty(name = "portal.mail.from")
    private String from;

    @Inject
    @ConfigProperty(name = "portal.mail.send", defaultValue = "true")
    private boolean sends;

    @Inject
    @ConfigProperty(name = "portal.url")
    private String portalUrl;

    /** Whether this node sends at all. */
    public boolean sends() {
        return sends;
    }

    /** The address that letters come from. */
    public String from() {
        return from;
    }

    /** The address of the portal, without a slash at the end. */
    public String portalUrl() {
        return portalUrl;
    }

    /** The name of the portal's host. */
    public String portalHost() {
        return URI.create(portalUrl).getHost();
    }

    /** Who we are to the mail server, if it asks. */
    public Optional<String> user() {
        return user;
    }

    /** The password to it. */
    public String password() {
        return password.orElse("");
    }

    /** For Jakarta Mail: nothing is waited for longer than 20 seconds, and where TLS is asked for nothing goes without it. */
    public Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }
}

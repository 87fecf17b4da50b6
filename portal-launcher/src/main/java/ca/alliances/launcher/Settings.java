package ca.alliances.launcher;

import java.util.Map;
import java.util.TreeMap;

/** The environment that the portal of this stack runs in: the same names as in production. */
final class Settings {
    private static final String SIZES = "STACK_";

    private Settings() {}

    static Map<String, String> of(StackFrame frame) {
        DatabaseAccess database = new MariaDb(frame).access(MariaDb.PORTAL);
        Map<String, String> settings = new TreeMap<>(mail(frame));
        settings.put("PORTAL_DB_URL", database.url());
        settings.put("PORTAL_DB_USER", database.user());
        settings.put("PORTAL_DB_PASSWORD", database.password());
        settings.put("PORTAL_OIDC_ISSUER", frame.keycloakUrl() + "/realms/alliances");
        settings.put("PORTAL_OIDC_CLIENT_ID", "portal");
        settings.put("PORTAL_OIDC_CLIENT_SECRET", frame.secrets().get(Secrets.Name.OIDC_CLIENT));
        settings.put("PORTAL_PROVISIONING_CLIENT_SECRET", frame.secrets().get(Secrets.Name.PROVISIONING_CLIENT));
        settings.put("PORTAL_URL", frame.portalUrl());
        settings.put("PORTAL_FILES", frame.data().folder("files").toString());
        settings.put("PORTAL_FILES_KEY", frame.secrets().get(Secrets.Name.FILES_KEY));
        settings.put("PORTAL_DEMO", Boolean.toString(frame.options().demo()));
        if (frame.options().demo()) {
            settings.putAll(RealmFiles.relaxedSettings());
        }
        frame.options().settings().forEach((name, value) -> {
            if (!name.startsWith(SIZES)) {
                settings.put(name, value);
            }
        });
        return settings;
    }

    /** Mail goes to the inbox of this stack. */
    static Map<String, String> mail(StackFrame frame) {
        return Map.of(
                "PORTAL_SMTP_HOST",
                Ports.HOST,
                "PORTAL_SMTP_PORT",
                "" + frame.ports().smtp(),
                "PORTAL_MAIL_FROM",
                "portail@alliances.example");
    }
}

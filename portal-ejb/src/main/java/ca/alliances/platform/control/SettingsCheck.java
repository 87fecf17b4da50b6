package ca.alliances.platform.control;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the portal must be told before it starts (docs/operations.md), and what is wrong with what it was told. */
final class SettingsCheck {
    private static final int KEY = 32;
    private static final int HIGHEST_PORT = 65535;
    private static final String FOLDER = "a folder that the portal can write";
    private static final Form TEXT = new Form("given, it has no default", text -> true);
    private static final Form ADDRESS =
            new Form("an http or https address without a slash at its end", SettingsCheck::isAddress);
    private static final Form SWITCH = new Form("true or false", text -> text.matches("true|false"));
    private static final Form MAIL = new Form("a mail address", text -> text.matches("[^@\\s]+@[^@\\s]+"));
    private static final List<Rule> RULES = List.of(
            needed("PORTAL_DB_URL", new Form("of the form jdbc:mariadb://host:3306/portal", SettingsCheck::isDatabase)),
            needed("PORTAL_DB_USER", TEXT),
            needed("PORTAL_DB_PASSWORD", TEXT),
            needed("PORTAL_URL", ADDRESS),
            needed("PORTAL_OIDC_ISSUER", ADDRESS),
            needed("PORTAL_OIDC_CLIENT_SECRET", TEXT),
            needed("PORTAL_FILES", new Form(FOLDER, SettingsCheck::isWritableFolder)),
            needed("PORTAL_FILES_KEY", new Form(KEY + " bytes in Base64", SettingsCheck::isKey)),
            needed("PORTAL_SMTP_HOST", TEXT),
            optional("PORTAL_SMTP_PORT", new Form("a number from 1 to " + HIGHEST_PORT, SettingsCheck::isPort)),
            optional("PORTAL_SMTP_STARTTLS", SWITCH),
            needed("PORTAL_MAIL_FROM", MAIL),
            optional("PORTAL_MAIL_SEND", SWITCH),
            optional("PORTAL_SECOND_FACTOR", new Form("required or relaxed", text -> text.matches("required|relaxed"))),
            optional("PORTAL_FIRST_OPERATOR", MAIL),
            optional("PORTAL_MOST_DRAFTS", new Form("a number from 1 to 9999", text -> text.matches("[1-9]\\d{0,3}"))),
            optional("PORTAL_DEMO", SWITCH));

    private SettingsCheck() {}

    /** A line for each fault of the settings, which are asked for by name; none when the portal may start. */
    static List<String> faults(Function<String, Optional<String>> settings) {
        return RULES.stream()
                .flatMap(rule -> rule.fault(settings.apply(rule.name())).stream())
                .toList();
    }

    private static boolean isDatabase(String text) {
        return text.matches("jdbc:mariadb:.*//[^/]+/[^/?]+.*");
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.matches("https?://.*[^/]") && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_PORT;
    }

    private static boolean isKey(String text) {
        try {
            return Base64.getDecoder().decode(text).length == KEY;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isWritableFolder(String text) {
        try {
            return Files.isWritable(Files.createDirectories(Path.of(text)));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static Rule needed(String name, Form form) {
        return new Rule(name, true, form);
    }

    private static Rule optional(String name, Form form) {
        return new Rule(name, false, form);
    }

    /** What a value must be, in words and as a test. */
    private record Form(String words, Predicate<String> fits) {}

    /** A setting, whether it must be given, and what it must be. */
    private record Rule(String name, boolean needed, Form form) {
        Optional<String> fault(Optional<String> value) {
            Optional<String> given = value.map(String::strip).filter(text -> !text.isEmpty());
            if (given.isEmpty()) {
                return needed ? Optional.of(name + " is missing: it must be " + form.words()) : Optional.empty();
            }
            return given.filter(form.fits().negate()).map(text -> name + " is wrong: it must be " + form.words());
        }
    }
}

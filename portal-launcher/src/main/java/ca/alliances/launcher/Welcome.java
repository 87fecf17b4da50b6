package ca.alliances.launcher;

import java.util.ArrayList;
import java.util.List;

/** What is printed when the portal answers: where it is and who can sign in. */
final class Welcome {
    private static final String EDGE = "─".repeat(96);

    private Welcome() {}

    static String text(Stack stack, StackOptions options, long seconds) {
        List<String> lines = new ArrayList<>(List.of(
                EDGE,
                "  The portal answers, after " + seconds + " s.",
                "",
                "  Portal          " + stack.portalUrl() + "/",
                "  Local inbox     " + stack.inboxUrl() + "/        every mail of the portal lands here",
                "  Keycloak        " + stack.keycloakUrl() + "/admin/   user " + Keycloak.ADMIN + ", password in "
                        + options.data().resolve("secrets.properties")));
        if (options.demo()) {
            lines.addAll(logins());
        }
        lines.addAll(List.of(
                "", "  Data and logs in " + options.data() + ". Ctrl-C stops everything; the data stay.", EDGE));
        return String.join("\n", lines);
    }

    private static List<String> logins() {
        List<RealmFiles.DemoLogin> people = RealmFiles.demoLogins();
        List<String> passwords =
                people.stream().map(RealmFiles.DemoLogin::password).distinct().toList();
        boolean shared = passwords.size() == 1;
        List<String> lines = new ArrayList<>(
                List.of("", "  Demo logins" + (shared ? ", all with the password " + passwords.get(0) : "")));
        for (RealmFiles.DemoLogin login : people) {
            String name = "    %-38s".formatted(login.username()) + (shared ? "" : "%-20s".formatted(login.password()));
            lines.add(name + login.description());
        }
        return lines;
    }
}

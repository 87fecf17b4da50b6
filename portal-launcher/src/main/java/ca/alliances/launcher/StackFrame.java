package ca.alliances.launcher;

import java.nio.file.Path;

/** What all servers of one stack share. */
record StackFrame(
        StackOptions options, Artefacts artefacts, DataFolder data, Secrets secrets, ChildProcesses children) {
    Ports ports() {
        return new Ports(options.port());
    }

    /** The whole settings of a new stack on that data folder. */
    static StackFrame of(StackOptions options, DataFolder data, ChildProcesses children) {
        Secrets secrets = Secrets.in(data.file("secrets.properties"));
        return new StackFrame(options, Artefacts.locate(), data, secrets, children);
    }

    String portalUrl() {
        return "http://localhost:" + ports().portal();
    }

    String keycloakUrl() {
        return "http://localhost:" + ports().keycloak();
    }

    String inboxUrl() {
        return "http://localhost:" + ports().inbox();
    }

    /** The Java that runs this launcher runs the servers too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}

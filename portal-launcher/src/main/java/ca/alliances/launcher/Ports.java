package ca.alliances.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** The six ports of a stack, side by side, all on this machine only. */
record Ports(int portal) {
    static final String HOST = "127.0.0.1";
    private static final int COUNT = 6;
    private static final int HIGHEST = 65535;

    Ports {
        if (portal < 1 || portal + COUNT - 1 > HIGHEST) {
            throw new LaunchFailure("Port " + portal + " cannot be used: choose one from 1024 to "
                    + (HIGHEST - COUNT + 1) + " with --port (the stack takes " + COUNT + " in a row).");
        }
    }

    int keycloak() {
        return portal + 1;
    }

    int inbox() {
        return portal + 2;
    }

    int database() {
        return portal + 3;
    }

    int smtp() {
        return portal + 4;
    }

    int keycloakManagement() {
        return portal + 5;
    }

    /** Refuses the start when one of the ports is taken, and names it. */
    void requireFree() {
        for (Use use : uses()) {
            String trouble = trouble(use.port());
            if (trouble != null) {
                throw new LaunchFailure("Port " + use.port() + " (" + use.name() + ") cannot be used: " + trouble
                        + ". Choose another start of the six ports, for example --port "
                        + (portal < 50000 ? portal + 1000 : 18080) + ".");
            }
        }
    }

    private List<Use> uses() {
        return List.of(
                new Use("portal", portal),
                new Use("Keycloak", keycloak()),
                new Use("inbox", inbox()),
                new Use("MariaDB", database()),
                new Use("SMTP", smtp()),
                new Use("Keycloak management", keycloakManagement()));
    }

    /** What stands against listening there, on every address of localhost, or null. */
    private static String trouble(int port) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                String trouble = trouble(new InetSocketAddress(address, port));
                if (trouble != null) {
                    return trouble;
                }
            }
        } catch (IOException e) {
            return "the name localhost is unknown on this machine";
        }
        return trouble(new InetSocketAddress(HOST, port));
    }

    private static String trouble(InetSocketAddress address) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(address);
            return null;
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            if (why.contains("in use")) {
                return "another program listens there";
            }
            return why.contains("Permission") ? "only root may listen below 1024" : null;
        }
    }

    private record Use(String name, int port) {}
}

package ca.alliances.notification.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a mail server as a postman needs: takes one connection and notes to whom it has taken mails. */
final class MailServer implements AutoCloseable {
    static final String UNKNOWN = "unknown@x.ca";
    static final String HANGS_UP = "hangs-up@x.ca";
    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final List<String> served = new CopyOnWriteArrayList<>();
    private String recipient;

    MailServer() throws IOException {
        Thread thread = new Thread(this::serve, "mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Who has a mail. */
    List<String> served() {
        return List.copyOf(served);
    }

    private void serve() {
        try (Socket caller = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(caller.getOutputStream(), StandardCharsets.US_ASCII)) {
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.contains(HANGS_UP)) {
                    return;
                }
                say(out, answer(line));
                if (line.equals("DATA")) {
                    in.lines().takeWhile(each -> !each.equals(".")).count();
                    served.add(recipient);
                    say(out, "250 taken");
                }
            }
        } catch (IOException e) {
            // The postman has gone.
        }
    }

    private String answer(String line) {
        if (line.startsWith("RCPT")) {
            recipient = line.replaceAll(".*<(.*)>.*", "$1");
            return recipient.equals(UNKNOWN) ? "550 5.1.1 unknown" : "250 ok";
        }
        return line.equals("DATA") ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Writer out, String answer) throws IOException {
        out.write(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody who is not signed in cannot make the server do. */
@ExtendWith(PortalExtension.class)
class StrangerIT {
    private static final int PATIENCE_IN_MILLIS = 30_000;
    private final Portal portal;

    StrangerIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aRequestLargerThanAnyFormIsRefusedByItsLengthBeforeAnythingOfItIsRead() throws IOException {
        assertEquals(
                "HTTP/1.1 413", answerToTheHead("Content-Length: 200000000").substring(0, 12));
    }

    /** The first line of the answer to a form of which only the head is sent. */
    private String answerToTheHead(String length) throws IOException {
        URI address = URI.create(portal.stack().portalUrl());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_IN_MILLIS);
            String head = String.join(
                    "\r\n",
                    "POST /t/cnord/application/documents HTTP/1.1",
                    "Host: " + address.getAuthority(),
                    "Content-Type: multipart/form-data; boundary=x",
                    length,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }
}

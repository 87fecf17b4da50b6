package ca.alliances.launcher.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** A message taken apart for people: its headers, its text, its HTML and its attachments. */
record ReadMessage(List<HeaderLine> headers, String text, String html, List<Attachment> attachments) {
    static ReadMessage of(byte[] message) throws IOException {
        try {
            MimeMessage mime = parsed(message);
            List<HeaderLine> headers = new ArrayList<>();
            for (Header header : Collections.list(mime.getAllHeaders())) {
                headers.add(new HeaderLine(header.getName(), readable(header.getValue())));
            }
            Collector parts = new Collector();
            parts.add(mime);
            return new ReadMessage(headers, parts.text.toString(), parts.html.toString(), parts.attachments);
        } catch (MessagingException e) {
            throw new IOException("not a mail: " + e.getMessage(), e);
        }
    }

    static String subject(byte[] message) throws IOException {
        try {
            String subject = parsed(message).getSubject();
            return subject == null ? "" : subject;
        } catch (MessagingException e) {
            throw new IOException("not a mail: " + e.getMessage(), e);
        }
    }

    private static MimeMessage parsed(byte[] message) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
    }

    private static String readable(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (IOException e) {
            return header;
        }
    }

    /** One header. */
    record HeaderLine(String name, String value) {}

    /** A file in the message. */
    record Attachment(String name, byte[] content) {}

    private static final class Collector {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Attachment> attachments = new ArrayList<>();

        private void add(Part part) throws MessagingException, IOException {
            if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart inner = multipart.getBodyPart(i);
                    add(inner);
                }
            } else if (part.getFileName() != null || !part.isMimeType("text/plain") && !part.isMimeType("text/html")) {
                attachments.add(new Attachment(name(part), bytes(part)));
            } else {
                (part.isMimeType("text/html") ? html : text).append(part.getContent());
            }
        }

        private String name(Part part) throws MessagingException {
            String name = part.getFileName();
            return name == null ? "part-" + (attachments.size() + 1) : readable(name);
        }

        private static byte[] bytes(Part part) throws MessagingException, IOException {
            try (InputStream in = part.getInputStream()) {
                return in.readAllBytes();
            }
        }
    }
}

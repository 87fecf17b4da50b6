package ca.alliances.document.web;

import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.OpenedDocument;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers a page with a document instead: always to be saved, never shown in the portal's name, kept by no cache. */
public final class Download {
    private Download() {}

    /** Sends the document piece by piece and closes it; the page is done. */
    public static void answer(FacesContext faces, OpenedDocument opened) throws IOException {
        try (opened) {
            ExternalContext answer = faces.getExternalContext();
            StoredDocument document = opened.document();
            answer.setResponseContentType(document.mediaType());
            answer.setResponseHeader("Content-Length", Long.toString(document.size()));
            answer.setResponseHeader("Content-Disposition", disposition(document.name()));
            answer.setResponseHeader("X-Content-Type-Options", "nosniff");
            answer.setResponseHeader("Cache-Control", "private, no-store");
            opened.content().transferTo(answer.getResponseOutputStream());
            faces.responseComplete();
        }
    }

    /** Sends what the portal made for this request; the page is done. */
    public static void answer(FacesContext faces, String name, String mediaType, byte[] content) throws IOException {
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(mediaType);
        answer.setResponseHeader("Content-Length", Integer.toString(content.length));
        answer.setResponseHeader("Content-Disposition", disposition(name));
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Cache-Control", "private, no-store");
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    /** The name twice, as RFC 6266 has it: for browsers of before in ASCII, for all others whole. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}

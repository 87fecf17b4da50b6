package ca.alliances.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** What a server answered and how long it took until the last byte was there. */
record Answer(URI address, int status, String location, boolean compressed, byte[] body, long nanos) {
    /** The body as text; unpacked outside of the time that is measured. */
    String text() throws IOException {
        if (!compressed) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Where it leads. */
    Optional<URI> next() {
        return status / 100 == 3 && location != null ? Optional.of(address.resolve(location)) : Optional.empty();
    }

    /** The text of a page that ends as it should and shows what it should. */
    String page(String shows) throws IOException {
        String text = status == 200 ? text() : "";
        if (!text.contains(shows)) {
            throw new WrongAnswer(
                    "%s answered %d without “%s”%s".formatted(address.getPath(), status, shows, leading()));
        }
        return text;
    }

    /** Requires that a form was taken: the answer leads to that page. */
    Answer leadingTo(String page) throws IOException {
        if (status != 302 || !location.contains(page)) {
            throw new WrongAnswer("%s answered %d, not the way to %s%s%s"
                    .formatted(address.getPath(), status, page, leading(), Form.errors(status == 200 ? text() : "")));
        }
        return this;
    }

    private String leading() {
        return location == null ? "" : ", but led to " + location;
    }
}

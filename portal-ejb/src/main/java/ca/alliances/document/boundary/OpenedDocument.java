package ca.alliances.document.boundary;

import ca.alliances.document.StoredDocument;
import java.io.IOException;
import java.io.InputStream;

/** A document with its content in clear, read as a stream; whoever opens it closes it. */
public record OpenedDocument(StoredDocument document, InputStream content) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        content.close();
    }
}

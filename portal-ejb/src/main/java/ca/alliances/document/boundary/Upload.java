package ca.alliances.document.boundary;

import java.io.IOException;
import java.io.InputStream;

/** A file as it arrives: what its sender says of it, and its content. Nothing of it is believed. */
public record Upload(String name, long size, Content content) {
    /** Where the bytes come from; read once. */
    @FunctionalInterface
    public interface Content {
        /** The bytes; closed by the reader. */
        InputStream open() throws IOException;
    }
}

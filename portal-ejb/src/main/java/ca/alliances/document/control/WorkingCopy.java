package ca.alliances.document.control;

import ca.alliances.document.FileName;
import ca.alliances.shared.FileSize;
import ca.alliances.shared.RuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An upload in a file of its own that only the portal can read, while it is looked at; gone when closed. */
public final class WorkingCopy implements AutoCloseable {
    /** So large may a file be. */
    public static final FileSize LIMIT = FileSize.megabytes(20);

    private static final int BUFFER = 64 * 1024;
    private final Path path;
    private final FileName name;
    private long size;
    private String sha256;

    private WorkingCopy(FileName name) throws IOException {
        this.name = name;
        path = Files.createTempFile("upload-", null);
    }

    /**
     * Copies what arrives, never more than the limit, whatever its sender says of its size.
     *
     * @throws RuleViolation {@code document.too-large}, {@code document.empty}
     */
    public static WorkingCopy of(InputStream arriving, long said, FileName name) throws IOException {
        if (said > LIMIT.bytes()) {
            throw tooLarge(name, said);
        }
        WorkingCopy copy = new WorkingCopy(name);
        try {
            copy.fill(arriving);
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
        return copy;
    }

    /** @throws RuleViolation {@code document.too-large} with the size, the limit and the name of the file */
    private static RuleViolation tooLarge(FileName name, long size) {
        return new RuleViolation("document.too-large", name, new FileSize(size), LIMIT);
    }

    private void fill(InputStream arriving) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = arriving.read(buffer); read >= 0; read = arriving.read(buffer)) {
                size += read;
                if (size > LIMIT.bytes()) {
                    throw tooLarge(name, size);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new RuleViolation("document.empty", name);
        }
        sha256 = hex(digest.digest());
    }

    /** A digest as it is kept. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A digest as text. */
    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** The bytes from the start; closed by the caller. */
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), BUFFER);
    }

    Path path() {
        return path;
    }

    FileName name() {
        return name;
    }

    long size() {
        return size;
    }

    String digest() {
        return sha256;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}

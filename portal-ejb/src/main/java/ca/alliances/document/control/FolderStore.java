package ca.alliances.document.control;

import ca.alliances.document.DocumentReference;
import ca.alliances.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Contents in a folder: {@code tenant/7K/D-7K…}, names that only the portal makes, spread so that no folder grows too large. */
@ApplicationScoped
public class FolderStore implements FileStore {
    private static final int BUFFER = 256 * 1024;
    private static final int SPREAD_FROM = 2;
    private static final int SPREAD_TO = 4;

    @Inject
    @ConfigProperty(name = "portal.files")
    String folder;

    @Override
    public OutputStream create(TenantId tenant, DocumentReference reference) throws IOException {
        Path file = file(tenant, reference);
        Files.createDirectories(file.getParent());
        return new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.DSYNC), BUFFER);
    }

    @Override
    public InputStream open(TenantId tenant, DocumentReference reference) throws IOException {
        return Files.newInputStream(file(tenant, reference));
    }

    @Override
    public void delete(TenantId tenant, DocumentReference reference) throws IOException {
        Files.deleteIfExists(file(tenant, reference));
    }

    @Override
    public List<TenantId> tenants() throws IOException {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.filter(Files::isDirectory)
                    .map(path -> TenantId.parse(path.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    @Override
    public Stream<DocumentReference> olderThan(TenantId tenant, Instant limit) throws IOException {
        return Files.find(
                        root().resolve(tenant.code()),
                        2,
                        (path, facts) -> facts.isRegularFile()
                                && facts.lastModifiedTime().toInstant().isBefore(limit))
                .map(path -> path.getFileName().toString())
                .filter(DocumentReference::names)
                .map(DocumentReference::new);
    }

    @Override
    public String markedBy(String fingerprint) throws IOException {
        Path mark = Files.createDirectories(root()).resolve("key-mark");
        try {
            Files.writeString(mark, fingerprint, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException e) {
            return Files.readString(mark);
        }
        return fingerprint;
    }

    private Path file(TenantId tenant, DocumentReference reference) {
        String spread = reference.value().substring(SPREAD_FROM, SPREAD_TO);
        return root().resolve(tenant.code()).resolve(spread).resolve(reference.value());
    }

    private Path root() {
        return Path.of(folder);
    }
}

package ca.alliances.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.document.ContentFacts;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.FileName;
import ca.alliances.document.Origin;
import ca.alliances.document.StoredFile;
import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import ca.alliances.testing.Database;
import ca.alliances.testing.Fixtures;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of documents on a real MariaDB with their contents in a folder, for three tenants. */
class StoredFilesIT {
    private static final TenantId MINE = Fixtures.TENANTS.get(0);
    private static final TenantId OTHER = Fixtures.TENANTS.get(2);
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");
    private static final Random RANDOM = new Random();

    @TempDir
    private Path folder;

    private final String owner = "CN-2026-A-" + (100_000 + RANDOM.nextInt(900_000));

    @Test
    void anOwnerHasWhatWasAddedUntilItIsRemoved() {
        StoredFile first = added(MINE, Origin.ATTACHED);
        StoredFile second = added(MINE, Origin.GENERATED);
        assertEquals(List.of(first.summary(), second.summary()), summaries(MINE));
        remove(first, NOW);
        assertEquals(List.of(second.summary()), summaries(MINE));
        assertThrows(NotFound.class, () -> ask(MINE, rows -> rows.existing(owner, first.reference())));
    }

    @Test
    void anotherTenantOrOwnerHasNoneOfIt() {
        StoredFile file = added(MINE, Origin.ATTACHED);
        assertEquals(List.of(), summaries(OTHER));
        assertThrows(NotFound.class, () -> ask(OTHER, rows -> rows.existing(owner, file.reference())));
        assertThrows(NotFound.class, () -> ask(MINE, rows -> rows.existing("CN-2026-A-0000", file.reference())));
    }

    @Test
    void theSweepTakesOnlyWhatNoRowWantsAndIsOld() throws IOException {
        DocumentReference wanted = stored(added(MINE, Origin.ATTACHED).reference(), MINE, 40);
        DocumentReference orphan = stored(DocumentReference.random(RANDOM), MINE, 2);
        DocumentReference young = stored(DocumentReference.random(RANDOM), MINE, 0);
        StoredFile removed = added(MINE, Origin.ATTACHED);
        DocumentReference removedNow = stored(removed.reference(), MINE, 40);
        remove(removed, NOW);
        StoredFile removedLong = added(MINE, Origin.ATTACHED);
        DocumentReference gone = stored(removedLong.reference(), MINE, 40);
        remove(removedLong, NOW.minus(Duration.ofDays(31)));
        StoredFile handedIn = added(MINE, Origin.ATTACHED);
        DocumentReference held = stored(handedIn.reference(), MINE, 40);
        hold(handedIn);
        remove(handedIn, NOW.minus(Duration.ofDays(31)));
        DocumentReference others = stored(wanted, OTHER, 2);
        assertEquals(3, sweep(), "the orphan, the one removed long ago, and the one that is the other tenant's");
        assertEquals(List.of(), references(OTHER), others + " has its row in another tenant");
        assertEquals(
                Stream.of(wanted, young, removedNow, held)
                        .map(DocumentReference::value)
                        .sorted()
                        .toList(),
                references(MINE),
                orphan + " and " + gone + " are gone");
        assertArrayEquals(Samples.PDF, read(wanted));
    }

    private long sweep() {
        OrphanSweep sweep = new OrphanSweep();
        sweep.store = vault().store;
        sweep.rows = new StoredFiles() {
            @Override
            public List<DocumentReference> withContent(Collection<DocumentReference> references, Instant limit) {
                return ask(CurrentTenant.id(), rows -> rows.withContent(references, limit));
            }
        };
        return sweep.sweep(NOW);
    }

    private StoredFile added(TenantId tenant, Origin origin) {
        StoredFile file = new StoredFile(
                DocumentReference.random(RANDOM),
                owner,
                origin == Origin.ATTACHED ? "BOARD_RESOLUTION" : "SUBMISSION_PDF",
                origin,
                new ContentFacts(FileName.of("ᐃᓕᓴᐱ.pdf"), "application/pdf", 47, "ab".repeat(32)),
                new Act("somebody", NOW.minus(Duration.ofDays(40))));
        Database.instance().write(tenant, em -> rows(em).add(file));
        return file;
    }

    private void remove(StoredFile file, Instant at) {
        ask(MINE, rows -> {
            rows.existing(owner, file.reference()).remove(new Act("somebody", at));
            return null;
        });
    }

    private void hold(StoredFile file) {
        ask(MINE, rows -> {
            rows.existing(owner, file.reference()).hold();
            return null;
        });
    }

    private DocumentReference stored(DocumentReference reference, TenantId tenant, int daysAgo) throws IOException {
        try (CurrentTenant.Visit visit = CurrentTenant.visit(tenant)) {
            vault().write(reference, new ByteArrayInputStream(Samples.PDF));
        }
        Files.setLastModifiedTime(
                file(tenant, reference.value()),
                FileTime.from(NOW.minus(Duration.ofDays(daysAgo)).minusSeconds(60)));
        return reference;
    }

    private byte[] read(DocumentReference reference) throws IOException {
        try (CurrentTenant.Visit visit = CurrentTenant.visit(MINE);
                InputStream content = vault().open(reference)) {
            return content.readAllBytes();
        }
    }

    private List<String> references(TenantId tenant) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(tenant.code()))) {
            return files.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Path file(TenantId tenant, String name) {
        try (Stream<Path> files = Files.walk(folder.resolve(tenant.code()))) {
            return files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<?> summaries(TenantId tenant) {
        return ask(
                tenant, rows -> rows.of(owner).stream().map(StoredFile::summary).toList());
    }

    private FileVault vault() {
        return FileVaultTest.vault(folder, FileVaultTest.key(1));
    }

    private static <T> T ask(TenantId tenant, Function<StoredFiles, T> question) {
        return Database.instance().read(tenant, em -> question.apply(rows(em)));
    }

    private static StoredFiles rows(EntityManager em) {
        StoredFiles rows = new StoredFiles();
        rows.em = em;
        return rows;
    }
}

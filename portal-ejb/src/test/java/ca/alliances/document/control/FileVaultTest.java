package ca.alliances.document.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.boundary.KeyRing;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileVaultTest {
    private static final TenantId A = new TenantId("cnord");
    private static final TenantId B = new TenantId("cssspnql");
    private static final String KEY = key(1);

    @TempDir
    private Path folder;

    private final DocumentReference reference = DocumentReference.random(new Random());

    @Test
    void whatWasWrittenIsReadAndNowhereInClear() throws IOException {
        byte[] content = "Je demande 20 000 $. ".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        write(A, content);
        assertArrayEquals(content, read(A, KEY));
        assertFalse(Files.readString(onlyFile(), StandardCharsets.ISO_8859_1).contains("Je demande"));
        assertTrue(onlyFile().startsWith(folder.resolve("cnord")));
    }

    @Test
    void aFilePutIntoAnotherTenantsPlaceDoesNotOpen() throws IOException {
        write(A, Samples.PDF);
        Path stolen = folder.resolve("cssspnql").resolve(folder.resolve("cnord").relativize(onlyFile()));
        Files.createDirectories(stolen.getParent());
        Files.move(onlyFile(), stolen);
        assertThrows(IOException.class, () -> read(B, KEY));
    }

    @Test
    void aFilePutIntoThePlaceOfAnotherReferenceDoesNotOpen() throws IOException {
        write(A, Samples.PDF);
        DocumentReference other = DocumentReference.random(new Random());
        Path place =
                folder.resolve("cnord").resolve(other.value().substring(2, 4)).resolve(other.value());
        Files.createDirectories(place.getParent());
        Files.copy(onlyFile(), place, StandardCopyOption.REPLACE_EXISTING);
        assertThrows(IOException.class, () -> read(A, KEY, other));
    }

    @Test
    void aChangedByteOrAMissingEndIsNoticed() throws IOException {
        write(A, new byte[200_000]);
        byte[] sealed = Files.readAllBytes(onlyFile());
        sealed[sealed.length / 2] ^= 1;
        Files.write(onlyFile(), sealed);
        assertThrows(IOException.class, () -> read(A, KEY));
        sealed[sealed.length / 2] ^= 1;
        Files.write(onlyFile(), java.util.Arrays.copyOf(sealed, 150_000));
        assertThrows(IOException.class, () -> read(A, KEY));
    }

    @Test
    void settingsThatAreWrongAreNamedAtTheStart() {
        assertEquals("PORTAL_FILES_KEY is not Base64", complaint(folder, "not a key!"));
        assertEquals("PORTAL_FILES_KEY must be 32 bytes in Base64, it has 3", complaint(folder, "AAAA"));
        assertTrue(complaint(Path.of("/proc/nowhere"), KEY).startsWith("PORTAL_FILES is not a folder"));
    }

    @Test
    void anotherKeyThanThatOfTheFilesIsRefusedAtTheStart() {
        vault(folder, KEY).requireUsable();
        vault(folder, KEY).requireUsable();
        assertTrue(complaint(folder, key(2)).startsWith("PORTAL_FILES_KEY is not the key"));
    }

    private void write(TenantId tenant, byte[] content) throws IOException {
        try (CurrentTenant.Visit visit = CurrentTenant.visit(tenant)) {
            vault(folder, KEY).write(reference, new ByteArrayInputStream(content));
        }
    }

    private byte[] read(TenantId tenant, String key) throws IOException {
        return read(tenant, key, reference);
    }

    private byte[] read(TenantId tenant, String key, DocumentReference which) throws IOException {
        try (CurrentTenant.Visit visit = CurrentTenant.visit(tenant);
                InputStream content = vault(folder, key).open(which)) {
            return content.readAllBytes();
        }
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static String complaint(Path folder, String key) {
        return assertThrows(
                        IllegalStateException.class, () -> vault(folder, key).requireUsable())
                .getMessage();
    }

    static FileVault vault(Path folder, String key) {
        FolderStore store = new FolderStore();
        store.folder = folder.toString();
        FileVault vault = new FileVault();
        vault.store = store;
        vault.keys = new KeyRing(key);
        return vault;
    }

    static String key(int filling) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

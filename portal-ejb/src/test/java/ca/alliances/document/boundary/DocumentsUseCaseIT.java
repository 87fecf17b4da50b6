package ca.alliances.document.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.alliances.document.DocumentReference;
import ca.alliances.document.Printout;
import ca.alliances.document.PrintoutBuilder;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.control.FileStore;
import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.tenancy.TenantId;
import ca.alliances.usecase.Acting;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Documents from upload to download, in the real container. */
@ArquillianTest
class DocumentsUseCaseIT {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Act ACT = new Act("somebody", Instant.parse("2026-11-23T20:00:00Z"));
    private final String owner = "T-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Documents documents;

    @Inject
    private PdfWriter pdfs;

    @Inject
    private FileKeeping keeping;

    @Inject
    private FileStore store;

    @Inject
    @ConfigProperty(name = "portal.files")
    private String folder;

    private final Map<String, DocumentReference> orphans = new HashMap<>();
    private final Map<String, DocumentReference> kept = new HashMap<>();

    @Test
    void whatWasAttachedIsListedAndOpensForItsTenantOnly() throws Exception {
        StoredDocument stored =
                in("cnord", () -> documents.attach(owner, "BOARD_RESOLUTION", upload("../résolution.pdf"), ACT));
        assertEquals("résolution.pdf", stored.name());
        assertEquals(List.of(stored), in("cnord", () -> documents.of(owner)));
        assertArrayEquals(PDF, in("cnord", () -> content(stored.reference())));
        assertEquals(List.of(), in("ark", () -> documents.of(owner)));
        assertThrows(NotFound.class, () -> in("ark", () -> content(stored.reference())));
    }

    @Test
    void theTwentyFirstFileIsRefused() throws Exception {
        for (int number = 0; number < Documents.LIMIT; number++) {
            in("cnord", () -> documents.attach(owner, "QUOTATION", upload("a.pdf"), ACT));
        }
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> in("cnord", () -> documents.attach(owner, "QUOTATION", upload("a.pdf"), ACT)));
        assertEquals("document.too-many", refused.key());
        assertEquals(List.of(Documents.LIMIT), refused.arguments());
    }

    @Test
    void whoAttachesAndRemovesWithoutEndIsStopped() throws Exception {
        for (int number = 0; number < Documents.LIMIT_KEPT; number++) {
            DocumentReference attached = in("cnord", () -> documents.attach(owner, "QUOTATION", upload("a.pdf"), ACT))
                    .reference();
            remove(attached);
        }
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> in("cnord", () -> documents.attach(owner, "QUOTATION", upload("a.pdf"), ACT)));
        assertEquals("document.too-many-kept", refused.key());
        Act later = new Act("somebody", ACT.at().plus(Duration.ofDays(31)));
        in("cnord", () -> documents.attach(owner, "QUOTATION", upload("a.pdf"), later));
    }

    @Test
    void whatThePortalMadeIsKeptAndNobodyRemovesIt() throws Exception {
        Printout printout =
                new PrintoutBuilder(Locale.FRENCH, "Demande").paragraph("ᐃᓕᓴᐱ").build();
        StoredDocument receipt = in(
                "cnord",
                () -> documents.keep(
                        owner,
                        "SUBMISSION_PDF",
                        new Documents.Generated("demande.pdf", PdfWriter.MEDIA_TYPE, pdfs.write(printout)),
                        ACT));
        assertThrows(NotFound.class, () -> remove(receipt.reference()));
        StoredDocument attached = in("cnord", () -> documents.attach(owner, "QUOTATION", upload("a.pdf"), ACT));
        remove(attached.reference());
        assertEquals(List.of(receipt), in("cnord", () -> documents.of(owner)));
    }

    @Test
    void theSweepTakesWhatNoRowWantsFromAllTenantsAndLeavesTheRest() throws Exception {
        for (String tenant : List.of("cnord", "ark")) {
            StoredDocument wanted = in(tenant, () -> documents.attach(owner, "QUOTATION", upload("a.pdf"), ACT));
            grownOld(tenant, wanted.reference());
            DocumentReference orphan = DocumentReference.random(new Random());
            store.create(new TenantId(tenant), orphan).close();
            grownOld(tenant, orphan);
            orphans.put(tenant, orphan);
            kept.put(tenant, wanted.reference());
        }
        keeping.sweep();
        for (String tenant : orphans.keySet()) {
            assertThrows(
                    NoSuchFileException.class, () -> store.open(new TenantId(tenant), orphans.get(tenant)), tenant);
            assertArrayEquals(PDF, in(tenant, () -> content(kept.get(tenant))));
        }
    }

    /** Lets a content look older than the sweep waits. */
    private void grownOld(String tenant, DocumentReference reference) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder, tenant))) {
            Path content = files.filter(file -> file.endsWith(reference.value()))
                    .findFirst()
                    .orElseThrow();
            Files.setLastModifiedTime(content, FileTime.from(Instant.now().minus(2, ChronoUnit.DAYS)));
        }
    }

    private void remove(DocumentReference reference) throws Exception {
        in("cnord", () -> {
            documents.remove(owner, reference, ACT);
            return null;
        });
    }

    private byte[] content(DocumentReference reference) throws Exception {
        try (OpenedDocument opened = documents.open(owner, reference)) {
            return opened.content().readAllBytes();
        }
    }

    private static Upload upload(String name) {
        return new Upload(name, PDF.length, () -> new ByteArrayInputStream(PDF));
    }

    /** As a use case of another feature calls it: in a transaction of that tenant. */
    private static <T> T in(String tenant, Callable<T> work) throws Exception {
        return Acting.as(null, tenant, () -> {
            UserTransaction transaction = InitialContext.doLookup("java:comp/UserTransaction");
            transaction.begin();
            try {
                T answer = work.call();
                transaction.commit();
                return answer;
            } catch (RuleViolation e) {
                transaction.rollback();
                throw e;
            }
        });
    }
}

package ca.alliances.document.boundary;

import ca.alliances.document.ContentFacts;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.FileName;
import ca.alliances.document.Origin;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.StoredFile;
import ca.alliances.document.control.FileInspection;
import ca.alliances.document.control.FileVault;
import ca.alliances.document.control.StoredFiles;
import ca.alliances.document.control.WorkingCopy;
import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The documents of an owner, in the tenant and the transaction of the caller. For the boundaries of other features, not for pages: whether the
 * person may touch the owner is theirs to ask, so this is no use case of its own and names no action. A file is stored first and its
 * row written after, so that a transaction that fails leaves a content without a row, never a row without a content (ADR 0010).
 */
@ApplicationScoped
public class Documents {
    /** So many files a person may attach to one owner. */
    public static final int LIMIT = 20;

    /** So many with those that he removed and the portal still keeps: whoever attaches and removes without end fills no disk. */
    public static final int LIMIT_KEPT = 3 * LIMIT;

    private final SecureRandom random = new SecureRandom();

    @Inject
    StoredFiles rows;

    @Inject
    FileVault vault;

    @Inject
    FileInspection inspection;

    /**
     * Takes a file in after looking at its content.
     *
     * @throws RuleViolation {@code document.…}, with the figures of the case, when it is not a file that the portal takes
     */
    public StoredDocument attach(String owner, String slot, Upload upload, Act act) {
        requireRoom(owner, act);
        FileName name = FileName.of(upload.name());
        try (InputStream content = upload.content().open();
                WorkingCopy copy = WorkingCopy.of(content, upload.size(), name)) {
            ContentFacts facts = inspection.facts(copy);
            try (InputStream inspected = copy.open()) {
                return store(
                        new StoredFile(DocumentReference.random(random), owner, slot, Origin.ATTACHED, facts, act),
                        inspected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireRoom(String owner, Act act) {
        long present = rows.of(owner).stream()
                .filter(file -> file.origin() == Origin.ATTACHED)
                .count();
        if (present >= LIMIT) {
            throw new RuleViolation("document.too-many", LIMIT);
        }
        if (rows.countAttached(owner, act.at().minus(StoredFile.KEPT_AFTER_REMOVAL)) >= LIMIT_KEPT) {
            throw new RuleViolation("document.too-many-kept", LIMIT_KEPT, StoredFile.KEPT_AFTER_REMOVAL.toDays());
        }
    }

    /** A file that the portal made, with its media type. */
    public record Generated(String name, String mediaType, byte[] content) {}

    /** Keeps a file that the portal made. */
    public StoredDocument keep(String owner, String slot, Generated made, Act act) {
        ContentFacts facts = new ContentFacts(
                FileName.of(made.name()),
                made.mediaType(),
                made.content().length,
                WorkingCopy.hex(WorkingCopy.sha256().digest(made.content())));
        try {
            return store(
                    new StoredFile(DocumentReference.random(random), owner, slot, Origin.GENERATED, facts, act),
                    new ByteArrayInputStream(made.content()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the owner has now, by slot, then in the order of arrival. */
    public List<StoredDocument> of(String owner) {
        return rows.of(owner).stream().map(StoredFile::summary).toList();
    }

    /** The same for many owners at once, by their names; those that have nothing are left out. */
    public Map<String, List<StoredDocument>> of(Collection<String> owners) {
        return rows.of(owners).stream()
                .collect(Collectors.groupingBy(
                        StoredFile::owner, Collectors.mapping(StoredFile::summary, Collectors.toList())));
    }

    /** The owner is handed in with what it has now: these contents stay, also when a document is taken away later. */
    public List<StoredDocument> hold(String owner) {
        rows.of(owner).forEach(StoredFile::hold);
        return of(owner);
    }

    /**
     * Takes an attached document away from its owner.
     *
     * @throws NotFound when the owner has no such document, or the portal made it
     */
    public void remove(String owner, DocumentReference reference, Act act) {
        StoredFile file = rows.existing(owner, reference);
        if (file.origin() == Origin.GENERATED) {
            throw new NotFound();
        }
        file.remove(act);
    }

    /**
     * Opens a document for reading; closed by the caller, also after the transaction.
     *
     * @throws NotFound when the owner has no such document, and was not handed in with it
     */
    public OpenedDocument open(String owner, DocumentReference reference) {
        StoredDocument document = rows.readable(owner, reference).summary();
        try {
            return new OpenedDocument(document, vault.open(reference));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredDocument store(StoredFile file, InputStream content) throws IOException {
        vault.write(file.reference(), content);
        rows.add(file);
        return file.summary();
    }
}

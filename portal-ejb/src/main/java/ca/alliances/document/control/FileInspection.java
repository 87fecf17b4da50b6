package ca.alliances.document.control;

import ca.alliances.document.ContentFacts;
import ca.alliances.document.FileKind;
import ca.alliances.document.FileName;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is by its content alone, and refuses what the portal does not take. */
@ApplicationScoped
public class FileInspection {
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * What the file is.
     *
     * @throws RuleViolation {@code document.kind-refused}, {@code document.name-differs} or what an office file is refused for
     */
    public ContentFacts facts(WorkingCopy copy) throws IOException {
        String found = mediaType(copy);
        FileName name = copy.name();
        FileKind kind = FileKind.ofMediaType(found).orElseThrow(() -> refusal(name, found));
        FileName complete = name.withEndingOf(kind);
        if (!kind.endsWith(complete.ending())) {
            throw new RuleViolation("document.name-differs", name, ending(name), kind.name());
        }
        return new ContentFacts(complete, kind.mediaType(), copy.size(), copy.digest());
    }

    private String mediaType(WorkingCopy copy) throws IOException {
        MediaType magic;
        try (InputStream content = copy.open()) {
            magic = types.detect(content, new Metadata());
        }
        if (is(magic, MediaType.APPLICATION_ZIP)) {
            return new ZippedOffice(copy).mediaType();
        }
        if (is(magic, OldOffice.CONTAINER)) {
            return new OldOffice(copy).mediaType();
        }
        return magic.toString().equals("image/heif") ? FileKind.HEIC.mediaType() : magic.toString();
    }

    private boolean is(MediaType type, MediaType container) {
        return type.equals(container) || types.getMediaTypeRegistry().isSpecializationOf(type, container);
    }

    private static RuleViolation refusal(FileName name, String found) {
        boolean promised = Arrays.stream(FileKind.values()).anyMatch(kind -> kind.endsWith(name.ending()));
        return promised
                ? new RuleViolation("document.name-differs", name, ending(name), found)
                : new RuleViolation("document.kind-refused", name, found);
    }

    private static String ending(FileName name) {
        return name.ending().toUpperCase(Locale.ROOT);
    }
}

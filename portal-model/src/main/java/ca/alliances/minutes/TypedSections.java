package ca.alliances.minutes;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sections of minutes in which something was typed; the others are empty. */
final class TypedSections {
    private final Minutes minutes;
    private final List<MinutesSection> sections;

    TypedSections(Minutes minutes, List<MinutesSection> sections) {
        this.minutes = minutes;
        this.sections = sections;
    }

    boolean write(SectionKey key, int seen, String typed) {
        String kept = kept(typed);
        SectionView now = view(key);
        if (now.saves() != seen && !goesOn(now.text(), kept)) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        Map<SectionKey, String> all = new HashMap<>(text().sections());
        all.put(key, kept);
        WrittenText.of(all);
        return put(key, typed);
    }

    /** Nothing is lost when the new text has all of the other, as when the answer to who saved it did not reach him and he went on. */
    private static boolean goesOn(String saved, String typed) {
        return !saved.isEmpty() && typed.contains(saved);
    }

    /** Sections of which the earlier text says nothing are emptied. */
    boolean restore(WrittenText earlier) {
        Map<SectionKey, String> all = new HashMap<>(text().sections());
        all.replaceAll((key, now) -> "");
        all.putAll(earlier.sections());
        boolean changed = false;
        for (Map.Entry<SectionKey, String> each : all.entrySet()) {
            changed |= put(each.getKey(), each.getValue());
        }
        return changed;
    }

    private boolean put(SectionKey key, String typed) {
        String kept = kept(typed);
        Optional<MinutesSection> before = find(key);
        if (before.isEmpty() && kept.isEmpty()) {
            return false;
        }
        MinutesSection section = before.orElseGet(() -> new MinutesSection(minutes, key));
        if (before.isEmpty()) {
            sections.add(section);
        }
        return section.write(kept);
    }

    static String kept(String typed) {
        int length = typed == null ? 0 : typed.strip().length();
        if (length > WrittenText.SECTION) {
            throw new RuleViolation("minutes.section-too-long", WrittenText.SECTION, length);
        }
        String kept = TypedText.atMost(WrittenText.SECTION, typed);
        return kept == null ? "" : kept;
    }

    private Optional<MinutesSection> find(SectionKey key) {
        return sections.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    SectionView view(SectionKey key) {
        return find(key)
                .map(each -> new SectionView(key, each.text(), each.saves()))
                .orElse(new SectionView(key, "", 0));
    }

    WrittenText text() {
        Map<SectionKey, String> texts = new HashMap<>();
        sections.forEach(each -> texts.put(each.key(), each.text()));
        return WrittenText.of(texts);
    }
}

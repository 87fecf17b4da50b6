package ca.alliances.minutes;

import ca.alliances.shared.RuleViolation;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that people have typed in minutes, by section; what is empty is left out. */
public record WrittenText(SortedMap<SectionKey, String> sections) {
    /** How many characters a section may have. */
    public static final int SECTION = 60_000;

    /** How many all sections together may have. */
    public static final int WHOLE = 400_000;

    private static final String HEAD = "#";
    private static final String LINE = "|";

    /** Cannot change any more. */
    public WrittenText {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    /**
     * That of some sections.
     *
     * @throws RuleViolation {@code minutes.text-too-long} when it is too long as a whole
     */
    public static WrittenText of(Map<SectionKey, String> sections) {
        SortedMap<SectionKey, String> written = new TreeMap<>(sections);
        written.values().removeIf(String::isBlank);
        int length = written.values().stream().mapToInt(String::length).sum();
        if (length > WHOLE) {
            throw new RuleViolation("minutes.text-too-long", WHOLE, length);
        }
        return new WrittenText(written);
    }

    /** What stands in that section; nothing for none. */
    public String in(SectionKey key) {
        return sections.getOrDefault(key, "");
    }

    /** As one text, which {@link #read} reads. */
    public String write() {
        StringBuilder text = new StringBuilder();
        sections.forEach((key, section) -> {
            text.append(HEAD).append(key).append('\n');
            section.lines().forEach(line -> text.append(LINE).append(line).append('\n'));
        });
        return text.toString();
    }

    /** That of {@link #write}. */
    public static WrittenText read(String text) {
        SortedMap<SectionKey, String> sections = new TreeMap<>();
        SectionKey key = null;
        for (String line : text.lines().toList()) {
            String rest = line.substring(1);
            if (line.startsWith(HEAD)) {
                key = new SectionKey(rest);
            } else {
                sections.merge(key, rest, (before, next) -> before + "\n" + next);
            }
        }
        return new WrittenText(sections);
    }
}

package ca.alliances.shared;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How texts are made to be found by parts of words in SQL: folded once when they are written, and once when somebody searches (ADR 0018). */
public final class SearchWords {
    private SearchWords() {}

    /** What a column of words must be like, with {@code !} as escape, to have each of the words that somebody typed. */
    public static List<String> patterns(String typed) {
        return Stream.of(plain(typed).split(" "))
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }

    /** A text as it is searched: lower case, without accents, one space between words; syllabics stay as they are. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /**
     * All of {@code sure} and each other word of {@code rest} once, in at most so many bytes: where they do not fit, the shortest words are left
     * out, which tell least.
     */
    public static String within(int bytes, String sure, String rest) {
        StringBuilder kept = new StringBuilder(plain(sure));
        Set<String> words = new LinkedHashSet<>(List.of(plain(rest).split("[^\\p{L}\\p{N}-]+")));
        words.removeIf(word -> word.isEmpty() || kept.indexOf(word) >= 0);
        int left = bytes - size(kept);
        for (String word : size(String.join(" ", words)) < left ? words : longestFirst(words)) {
            left -= size(word) + 1;
            if (left < 0) {
                break;
            }
            kept.append(' ').append(word);
        }
        return kept.toString();
    }

    private static List<String> longestFirst(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static int size(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}

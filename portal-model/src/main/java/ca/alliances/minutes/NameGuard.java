package ca.alliances.minutes;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts other names in the place of some, however somebody has typed them: in capitals, without accents, with other spaces or hyphens. */
final class NameGuard {
    private final Map<String, String> shown = new HashMap<>();
    private final Pattern guarded;

    /** @param names that must not appear, each with what may stand there instead */
    NameGuard(Map<String, String> names) {
        names.forEach((name, instead) -> shown.put(key(folded(composed(name))), instead));
        String any = shown.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(key -> Stream.of(key.split(" ")).map(Pattern::quote).collect(Collectors.joining(" +")))
                .collect(Collectors.joining("|"));
        guarded = Pattern.compile(shown.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    String guard(String text) {
        String composed = composed(text);
        Matcher found = guarded.matcher(folded(composed));
        StringBuilder open = new StringBuilder();
        int from = 0;
        while (found.find()) {
            open.append(composed, from, found.start()).append(shown.get(key(found.group())));
            from = found.end();
        }
        return open.append(composed.substring(from)).toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String key(String folded) {
        return folded.strip().replaceAll(" +", " ");
    }

    /** Sign by sign, so that a place in it is the same place in the text. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char sign) {
        if (Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION) {
            return ' ';
        }
        return sign == '’'
                ? '\''
                : Character.toLowerCase(Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                        .charAt(0));
    }
}

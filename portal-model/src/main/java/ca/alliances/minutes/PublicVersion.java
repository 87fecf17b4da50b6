package ca.alliances.minutes;

import ca.alliances.document.Printout.Paragraph;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.MinutesContent.Recorded;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.shared.RuleViolation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes of adopted minutes what everybody may read: without what was marked, without how single people voted, and with no name of who sits for
 * lived experience but the one that he chose.
 *
 * @param wholeLeftOut text with a place for the reason, which stands for a section
 * @param passageLeftOut text with a place for the reason, which stands for a passage
 * @param guarded names that must not appear, each with the one that may
 */
public record PublicVersion(String wholeLeftOut, String passageLeftOut, Map<String, String> guarded) {
    private static final String PLACE = "{0}";
    private static final int WITHOUT_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /**
     * The public version.
     *
     * @throws RuleViolation {@code minutes.passage-not-found} when a passage that was marked is not there
     */
    public MinutesContent of(MinutesContent adopted, Collection<Mark> marks) {
        return new MinutesContent(
                adopted.language(),
                guard(adopted.title()),
                adopted.parts().stream()
                        .map(part -> part(
                                part,
                                marks.stream()
                                        .filter(mark -> mark.section().equals(part.key()))
                                        .toList()))
                        .toList());
    }

    private Part part(Part part, List<Mark> marks) {
        Part open = new Part(
                part.key(),
                part.heading(),
                part.recorded().stream().filter(each -> !each.byName()).toList(),
                part.text());
        for (Mark mark : marks) {
            if (mark.whole()) {
                return leftOut(open, mark);
            }
            open = without(open, mark);
        }
        return with(open, this::guard);
    }

    /** Of a section that is left out nothing stays but its number, since titles tell too. */
    private Part leftOut(Part part, Mark mark) {
        Paragraph notice = new Paragraph(wholeLeftOut.replace(PLACE, mark.reason()));
        String number = part.key().item() == 0 ? part.heading() : part.heading().replaceAll("\\s.*", "");
        return new Part(part.key(), number, List.of(new Recorded(notice, false)), "");
    }

    private Part without(Part part, Mark mark) {
        String notice = passageLeftOut.replace(PLACE, mark.reason());
        Part cut = with(part, text -> text.replace(mark.passage(), notice));
        if (cut.equals(part)) {
            throw new RuleViolation("minutes.passage-not-found", part.heading());
        }
        return cut;
    }

    private static Part with(Part part, UnaryOperator<String> change) {
        return new Part(
                part.key(),
                change.apply(part.heading()),
                part.recorded().stream()
                        .map(each -> new Recorded(BlockText.with(each.block(), change), each.byName()))
                        .toList(),
                change.apply(part.text()));
    }

    private String guard(String text) {
        String open = text;
        for (Map.Entry<String, String> each : guarded.entrySet()) {
            open = Pattern.compile("\\b" + Pattern.quote(each.getKey()) + "\\b", WITHOUT_CASE)
                    .matcher(open)
                    .replaceAll(Matcher.quoteReplacement(each.getValue()));
        }
        return open;
    }
}

package ca.alliances.minutes;

import ca.alliances.document.Printout.Paragraph;
import ca.alliances.minutes.MinutesContent.Audience;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.MinutesContent.Recorded;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.shared.RuleViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes of adopted minutes what everybody may read: without what was marked, without how single people voted, without why they kept away unless
 * that is left in, and with no name but the one that he chose of who has not agreed to be named.
 *
 * @param reasons whether reasons for keeping away are left in
 * @param guarded names that must not appear, each with what may
 */
public record PublicVersion(Notices notices, boolean reasons, Map<String, String> guarded) {
    private static final String PLACE = "{0}";

    /**
     * What stands where something is left out.
     *
     * @param whole text with a place for the reason, which stands for a section
     * @param passage text with a place for the reason, which stands for a passage
     * @param closed title of an item whose section is left out
     */
    public record Notices(String whole, String passage, String closed) {}

    /**
     * The public version.
     *
     * @throws RuleViolation {@code minutes.passage-not-found} when a passage that was marked is not there
     */
    public MinutesContent of(MinutesContent adopted, Collection<Mark> marks) {
        NameGuard names = new NameGuard(guarded);
        List<Part> open = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        for (Part part : adopted.parts()) {
            open.add(part(part, marks));
            titles.put(part.heading(), open.get(open.size() - 1).heading());
        }
        return new MinutesContent(
                adopted.language(),
                names.guard(adopted.title()),
                open.stream()
                        .map(part -> part.key().equals(SectionKey.OPENING) ? retitled(part, titles) : part)
                        .map(part -> with(part, names::guard))
                        .toList());
    }

    /** The agenda that stands in the opening has no other titles than the sections. */
    private static Part retitled(Part part, Map<String, String> titles) {
        return with(part, text -> titles.getOrDefault(text, text));
    }

    /** Of an item nothing stays but its number, since titles tell too. */
    private String closedHeading(Part part) {
        return Character.isDigit(part.heading().charAt(0))
                ? part.heading().replaceFirst("\\s.*", " " + notices.closed())
                : part.heading();
    }

    private Part part(Part part, Collection<Mark> marks) {
        Part open = new Part(
                part.key(),
                part.heading(),
                part.recorded().stream().filter(this::isOpen).toList(),
                part.text());
        for (Mark mark : marks) {
            if (!mark.section().equals(part.key())) {
                continue;
            }
            if (mark.whole()) {
                return leftOut(open, mark);
            }
            open = without(open, mark);
        }
        return open;
    }

    private boolean isOpen(Recorded recorded) {
        return recorded.audience() == Audience.EVERYBODY
                || recorded.audience() == Audience.TABLE_UNLESS_LEFT_IN && reasons;
    }

    private Part leftOut(Part part, Mark mark) {
        Paragraph notice = new Paragraph(notices.whole().replace(PLACE, mark.reason()));
        return new Part(part.key(), closedHeading(part), List.of(Recorded.open(notice)), "");
    }

    private Part without(Part part, Mark mark) {
        String notice = notices.passage().replace(PLACE, mark.reason());
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
                        .map(each -> new Recorded(BlockText.with(each.block(), change), each.audience()))
                        .toList(),
                change.apply(part.text()));
    }
}

package ca.alliances.minutes.control;

import ca.alliances.document.Printout.Block;
import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.Printout.Fact;
import ca.alliances.document.Printout.Facts;
import ca.alliances.document.Printout.Paragraph;
import ca.alliances.document.Printout.Table;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.LiveView.RecusalView;
import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.MinutedMeeting;
import ca.alliances.meeting.MotionView;
import ca.alliances.minutes.MinutesContent;
import ca.alliances.minutes.MinutesContent.Audience;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.MinutesContent.Recorded;
import ca.alliances.minutes.SectionKey;
import ca.alliances.minutes.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts what the record says and what people typed together, in one language. */
final class Contents {
    private final MinutedMeeting meeting;
    private final WrittenText text;
    private final Words words;

    private Contents(MinutedMeeting meeting, WrittenText text, Locale language) {
        this.meeting = meeting;
        this.text = text;
        words = new Words(language);
    }

    static MinutesContent of(MinutedMeeting meeting, WrittenText text, Locale language) {
        return new Contents(meeting, text, language).content();
    }

    private MinutesContent content() {
        MeetingView view = meeting.live().meeting();
        String title = words.text(
                "title",
                view.table().in(words.language()),
                words.date(view.begunAt().orElse(view.form().startsAt())));
        List<Part> parts = new ArrayList<>();
        parts.add(part(SectionKey.OPENING, words.text("opening"), open(new OpeningBlocks(meeting, words).all())));
        view.agenda()
                .forEach(item -> parts.add(part(
                        SectionKey.of(item.number()), words.text("item", item.label(), item.title()), recorded(item))));
        orphans(parts);
        parts.add(part(SectionKey.CLOSING, words.text("closing"), open(closing(view))));
        return new MinutesContent(words.language(), title, parts);
    }

    private Part part(SectionKey key, String heading, List<Recorded> recorded) {
        return new Part(key, heading, recorded, text.in(key));
    }

    /** What was typed under an item that was taken off the agenda is not lost. */
    private void orphans(List<Part> parts) {
        List<SectionKey> known = parts.stream().map(Part::key).toList();
        text.sections().keySet().stream()
                .filter(key -> !known.contains(key) && !key.equals(SectionKey.CLOSING))
                .forEach(key -> parts.add(part(key, words.text("removed"), List.of())));
    }

    private List<Block> closing(MeetingView view) {
        return view.endedAt()
                .map(at -> List.<Block>of(new Facts(List.of(new Fact(words.text("ended"), words.text("moment", at))))))
                .orElse(List.of());
    }

    private List<Recorded> recorded(ItemView item) {
        List<Recorded> all = new ArrayList<>(recusals(item));
        for (MotionView motion : meeting.live().motions()) {
            if (motion.items().get(0) == item.number()) {
                all.addAll(new MotionBlocks(motion, words).all());
            } else if (motion.items().contains(item.number())) {
                all.addAll(open(List.of(new Paragraph(words.text("with-motion", motion.number())))));
            }
        }
        all.addAll(open(actions(item)));
        return all;
    }

    private static List<Recorded> open(List<Block> blocks) {
        return blocks.stream().map(Recorded::open).toList();
    }

    private List<Recorded> recusals(ItemView item) {
        List<RecusalView> away = meeting.live().recusals().stream()
                .filter(each -> each.item() == item.number())
                .toList();
        return away.isEmpty()
                ? List.of()
                : List.of(
                        Recorded.open(bullets(away, this::away)),
                        new Recorded(bullets(away, this::reason), Audience.TABLE_UNLESS_LEFT_IN));
    }

    private String away(RecusalView away) {
        return away.holds()
                ? words.text("recusal", away.name())
                : words.text("recusal.taken-back", away.name(), words.time(away.takenBackAt()));
    }

    private String reason(RecusalView away) {
        String given = given(away);
        return away.holds() ? given : words.text("recusal.taken-back.reason", given, away.takenBackReason());
    }

    private String given(RecusalView away) {
        return away.reason() == null
                ? words.text("recusal.declared", away.name())
                : words.text("recusal.reason", away.name(), away.reason());
    }

    private static Bullets bullets(List<RecusalView> away, Function<RecusalView, String> text) {
        return new Bullets(away.stream().map(text).toList());
    }

    private List<Block> actions(ItemView item) {
        List<List<String>> rows = meeting.actions().stream()
                .filter(each -> each.item() == item.number())
                .map(each -> List.of(each.text(), each.owner(), words.date(each.dueOn())))
                .toList();
        List<Column> columns = Stream.of("action", "owner", "due")
                .map(key -> words.text(key))
                .map(Column::text)
                .toList();
        // Several items ask somebody to do something: each table says under which.
        String caption = words.text("actions") + " – " + item.label() + ". " + item.title();
        return rows.isEmpty() ? List.of() : List.of(new Table(caption, columns, rows, false));
    }
}

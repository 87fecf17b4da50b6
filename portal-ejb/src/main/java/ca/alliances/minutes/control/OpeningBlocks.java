package ca.alliances.minutes.control;

import ca.alliances.concertation.RollEntry;
import ca.alliances.document.Printout.Block;
import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.Printout.Fact;
import ca.alliances.document.Printout.Facts;
import ca.alliances.document.Printout.Heading;
import ca.alliances.document.Printout.Table;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.MinutedMeeting;
import ca.alliances.meeting.QuorumState;
import ca.alliances.minutes.control.Attendees.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the record says before the items: when and where, who was there, whether that was enough, and the agenda. */
record OpeningBlocks(MinutedMeeting meeting, Words words) {
    List<Block> all() {
        List<Block> blocks = new ArrayList<>(List.of(facts(), presences()));
        List<String> agenda = meeting.live().meeting().agenda().stream()
                .map(item -> item.label() + ". " + item.title())
                .toList();
        if (!agenda.isEmpty()) {
            blocks.add(new Heading(3, words.text("agenda")));
            blocks.add(new Bullets(agenda));
        }
        return blocks;
    }

    private Facts facts() {
        MeetingView view = meeting.live().meeting();
        MeetingForm form = view.form();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("table"), view.table().in(words.language())));
        if (form.title() != null) {
            facts.add(new Fact(words.text("meeting"), form.title()));
        }
        facts.add(new Fact(
                words.text("begun"), words.text("moment", view.begunAt().orElse(form.startsAt()))));
        facts.add(new Fact(words.text("place"), form.place() == null ? words.text("place.remote") : form.place()));
        meeting.opening().ifPresent(quorum -> facts.add(new Fact(words.text("quorum"), quorum(quorum))));
        return new Facts(List.copyOf(facts));
    }

    private String quorum(QuorumState quorum) {
        return words.text(quorum.isMet() ? "quorum.met" : "quorum.missing", quorum.present(), quorum.needed());
    }

    private Table presences() {
        Attendees attendees = Attendees.of(meeting.live());
        return new Table(
                words.text("presences"),
                List.of(Column.text(words.text("name")), Column.text(words.text("presence"))),
                attendees.roll().stream()
                        .map(entry -> List.of(name(entry), presence(entry, attendees.stays(entry))))
                        .toList(),
                false);
    }

    private String name(RollEntry entry) {
        return entry.sector().votes() ? entry.name() : words.text("observer", entry.name());
    }

    private String presence(RollEntry entry, List<Stay> stays) {
        return stays.isEmpty()
                ? words.text("absent")
                : stays.stream().map(stay -> stay(entry, stay)).collect(Collectors.joining("; "));
    }

    private String stay(RollEntry entry, Stay stay) {
        String mode = words.text("mode." + stay.mode());
        String how = stay.substitute() ? words.text("substitute", entry.substituteName(), mode) : mode;
        return stay.until() == null
                ? words.text("stay", how, words.time(stay.from()))
                : words.text("stay.until", how, words.time(stay.from()), words.time(stay.until()));
    }
}

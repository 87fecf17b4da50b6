package ca.alliances.minutes;

import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.MinutesDocument.Seal;
import ca.alliances.shared.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Minutes as those who may read them see them.
 *
 * @param adopted seal of the document that the table adopted
 * @param published seal of the public version
 * @param corrections that this person may see: all for who answers them, else his own
 */
public record MinutesView(
        MeetingReference meeting,
        Bilingual table,
        long version,
        Locale language,
        MinutesLife life,
        MinutesContent content,
        Optional<Seal> adopted,
        Optional<Seal> published,
        List<CorrectionView> corrections,
        int revisions) {
    /** How many corrections wait for an answer. */
    public long waiting() {
        return corrections.stream().filter(CorrectionView::open).count();
    }

    /** Heading of a section. */
    public String heading(SectionKey key) {
        return content.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(MinutesContent.Part::heading)
                .orElse(key.value());
    }
}

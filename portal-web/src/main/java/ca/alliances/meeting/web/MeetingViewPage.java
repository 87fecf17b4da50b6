package ca.alliances.meeting.web;

import ca.alliances.concertation.MemberReference;
import ca.alliances.document.StoredDocument;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Invited;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.OwnerToTell;
import ca.alliances.meeting.boundary.Answers;
import ca.alliances.meeting.boundary.Attendance;
import ca.alliances.meeting.boundary.FollowUps;
import ca.alliances.meeting.boundary.ItemDocuments;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** A meeting for who sits at its table and for who runs it: when, where, what about, who comes, and what can be done now. */
@Named
@RequestScoped
public class MeetingViewPage extends PlannedPage {
    @Inject
    private Answers answers;

    @Inject
    private Attendance attendance;

    @Inject
    private ItemDocuments documents;

    @Inject
    private FollowUps followUps;

    private Invited mine;
    private List<Invited> expected;
    private List<OwnerToTell> toTell;
    private Map<Integer, List<StoredDocument>> folders;

    /** Reads what the page shows. */
    public void load() {
        getMeeting();
    }

    /** The person who looks answers, or the member whom he helps. */
    public String answer(String answer) {
        if (answers.assisting()) {
            answers.answerAssisted(reference(), Answer.valueOf(answer));
        } else {
            answers.answer(reference(), Answer.valueOf(answer));
        }
        Notices.tell("meeting.answer.saved." + answer);
        return leadTo("view");
    }

    /** That member said so by telephone. */
    public String record(String member, String answer) {
        answers.record(reference(), new MemberReference(member), Answer.valueOf(answer));
        Notices.tell("meeting.answer.recorded");
        return leadTo("view");
    }

    /** Tells the members the agenda as it is now. */
    public String callAnew() {
        meetings().callAnew(reference(), getVersion());
        Notices.tell("meeting.called-anew");
        return leadTo("view");
    }

    /** The meeting begins. */
    public String begin() {
        attendance.begin(reference(), getVersion());
        return leadTo("live");
    }

    /** What who looks was asked and said; {@code null} when he is not asked. */
    public Invited getMine() {
        if (mine == null) {
            mine = answers.mine(reference()).orElse(null);
        }
        return mine;
    }

    /** Whether answers are taken. */
    public boolean isAnswerable() {
        return getMeeting().state() == MeetingState.CONVENED;
    }

    /** Who is asked and what they said, for who runs the meeting. */
    public List<Invited> getExpected() {
        if (expected == null) {
            expected = isRunning() ? answers.expected(reference()) : List.of();
        }
        return expected;
    }

    /** Whom no mail reminds of what they have to do, for who runs the meeting. */
    public List<OwnerToTell> getToTell() {
        if (toTell == null) {
            toTell = isRunning() ? followUps.toTell(reference()) : List.of();
        }
        return toTell;
    }

    /** How many gave that answer. */
    public long count(String answer) {
        return getExpected().stream()
                .filter(each -> each.answer() != null && each.answer().name().equals(answer))
                .count();
    }

    /** The documents of the items, by number. */
    public Map<Integer, List<StoredDocument>> getFolders() {
        if (folders == null) {
            folders = documents.of(reference());
        }
        return folders;
    }
}

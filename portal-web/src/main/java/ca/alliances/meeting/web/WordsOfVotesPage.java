package ca.alliances.meeting.web;

import ca.alliances.meeting.WordOfVote;
import ca.alliances.meeting.boundary.PhoneVotes;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of a secretary's page that says whom to tell of a vote by telephone. */
@Named
@RequestScoped
public class WordsOfVotesPage extends MeetingPage {
    @Inject
    private PhoneVotes votes;

    private List<WordOfVote> open;

    /** Who was not told yet. */
    public List<WordOfVote> getOpen() {
        if (open == null) {
            open = votes.toTell(reference());
        }
        return open;
    }

    /** He was told; back to that page. */
    public String told(int motion, String seat, String page) {
        votes.told(reference(), motion, seat);
        Notices.tell("meeting.told.done");
        return leadTo(page);
    }
}

package ca.alliances.review.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.OpenFile;
import ca.alliances.application.SubmittedView;
import ca.alliances.application.boundary.Files;
import ca.alliances.document.StoredDocument;
import ca.alliances.review.boundary.Scores;
import ca.alliances.shared.Action;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file as staff, reviewers and deciders read it, with what each of them may do with it now. */
@Named
@RequestScoped
public class StaffFilePage {
    private static final Map<Action, String> DOORS = doors();

    /** What who still scores does not open. */
    private static final Set<Action> SHOW_SCORES = Set.of(Action.READ_SCORES, Action.RECOMMEND);

    @Inject
    private Files files;

    @Inject
    private Scores scores;

    private String reference = AddressValue.of("ref");
    private OpenFile open;
    private List<Door> doors;

    /** A thing to do with the file, and where. */
    public record Door(Action action, String page) {}

    private static Map<Action, String> doors() {
        Map<Action, String> doors = new LinkedHashMap<>();
        doors.put(Action.CHECK_APPLICATION, "review/check");
        doors.put(Action.OPEN_REVIEW, "review/open");
        doors.put(Action.SCORE_APPLICATION, "review/score");
        doors.put(Action.RECOMMEND, "review/recommend");
        doors.put(Action.READ_SCORES, "review/summary");
        doors.put(Action.DECIDE, "decision/record");
        return doors;
    }

    /** Reads what the page shows. */
    public void load() {
        open();
    }

    /** What this person may do with it now. */
    public List<Door> getDoors() {
        if (doors == null) {
            List<Action> allowed = open().allowed();
            boolean blind = allowed.contains(Action.SCORE_APPLICATION)
                    && !scores.areOpen(getFile().reference());
            doors = doors(allowed, blind, getFile().isReviewed());
        }
        return doors;
    }

    /** Those that lead somewhere: scores are there once a committee has had the file, and not for who is still blind to them. */
    static List<Door> doors(List<Action> allowed, boolean blind, boolean reviewed) {
        return allowed.stream()
                .filter(action -> !(blind && SHOW_SCORES.contains(action)))
                .filter(action -> reviewed || action != Action.READ_SCORES)
                .map(action -> new Door(action, DOORS.get(action)))
                .toList();
    }

    /** Its documents. */
    public List<StoredDocument> getDocuments() {
        return open().documents();
    }

    /** Who asked and with which documents when it was last handed in, beside what is there now. */
    public SubmittedView getSubmission() {
        return open().submission();
    }

    /** The file. */
    public ApplicationView getFile() {
        return open().view();
    }

    /** Asked once, though the page asks again and again. */
    private OpenFile open() {
        if (open == null) {
            open = files.open(new ApplicationReference(reference), DOORS.keySet());
        }
        return open;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}

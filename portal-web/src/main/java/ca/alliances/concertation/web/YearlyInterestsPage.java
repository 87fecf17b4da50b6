package ca.alliances.concertation.web;

import ca.alliances.concertation.AssistedNow;
import ca.alliances.concertation.DeclaredInterests;
import ca.alliances.concertation.InterestTexts;
import ca.alliances.concertation.boundary.Assistance;
import ca.alliances.concertation.boundary.InterestsOfYear;
import ca.alliances.identity.boundary.People;
import ca.alliances.shared.Action;
import ca.alliances.shared.Quebec;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** What somebody declares of his interests for the year: his own, or those of the member whom he helps at the moment. */
@Named
@RequestScoped
public class YearlyInterestsPage {
    @Inject
    private InterestsOfYear boundary;

    @Inject
    private Assistance assistance;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    private AssistedNow assisted;
    private List<DeclaredInterests> declared;
    private boolean member;
    private String employer;
    private String boards;
    private String family;

    /** Reads what the page shows; also for a form that comes back refused. */
    public void load() {
        assisted = people.may(Action.ASSIST_MEMBER) ? assistance.current().orElse(null) : null;
        declared = assisted == null ? boundary.mine() : boundary.assisted();
        member = assisted != null || boundary.isMember();
    }

    /** Shows what was declared last; a posted form keeps what was typed. */
    public void fill() {
        declared.stream().findFirst().map(DeclaredInterests::texts).ifPresent(last -> {
            employer = last.employer();
            boards = last.boards();
            family = last.family();
        });
    }

    /** Declares it. */
    public String declare() {
        InterestTexts texts = new InterestTexts(employer, boards, family);
        if (assisted == null) {
            boundary.declare(texts);
        } else {
            boundary.declareAssisted(texts);
        }
        return "/mandatary/table/interests?faces-redirect=true";
    }

    /** For which year. */
    public int getYear() {
        return Quebec.date(clock.instant()).getYear();
    }

    /** Whether it is declared for this year. */
    public boolean isDone() {
        return getDeclared().stream().anyMatch(each -> each.year() == getYear());
    }

    /** Whether there is a member who declares; a form that was sent is read by it before its page is loaded. */
    public boolean isMember() {
        if (declared == null) {
            load();
        }
        return member;
    }

    /** Who is helped, {@code null} when the person speaks for himself. */
    public AssistedNow getAssisted() {
        return assisted;
    }

    /** All that was declared, the last first. */
    public List<DeclaredInterests> getDeclared() {
        if (declared == null) {
            load();
        }
        return declared;
    }

    /** For whom he works. */
    public String getEmployer() {
        return employer;
    }

    /** From the form. */
    public void setEmployer(String employer) {
        this.employer = employer;
    }

    /** On which boards he sits. */
    public String getBoards() {
        return boards;
    }

    /** From the form. */
    public void setBoards(String boards) {
        this.boards = boards;
    }

    /** What his family has to do with projects. */
    public String getFamily() {
        return family;
    }

    /** From the form. */
    public void setFamily(String family) {
        this.family = family;
    }
}

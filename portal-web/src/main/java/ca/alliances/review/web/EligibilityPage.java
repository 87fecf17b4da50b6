package ca.alliances.review.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.Section;
import ca.alliances.application.SubmittedView;
import ca.alliances.application.boundary.Files;
import ca.alliances.review.CheckAnswer;
import ca.alliances.review.CheckFindings;
import ca.alliances.review.CheckOutcome;
import ca.alliances.review.CheckQuestion;
import ca.alliances.review.CheckView;
import ca.alliances.review.boundary.EligibilityChecks;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Overtaken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An agent's check of a file: first what was found, then, on a page of its own, what follows. When somebody else was faster, what was typed
 * stays, what is saved is shown beside it, and the next click goes on knowingly.
 */
@Named
@RequestScoped
public class EligibilityPage {
    @Inject
    private EligibilityChecks checks;

    @Inject
    private Files files;

    private String reference = AddressValue.of("ref");
    private long version;
    private long seen;
    private boolean overtaken;
    private ApplicationView file;
    private SubmittedView submission;
    private CheckView check;
    private List<Line> lines;
    private CheckOutcome outcome;
    private Section[] sections = {};
    private String reasons;

    /** A question with its answer, as a form needs it. */
    public static final class Line {
        private final CheckQuestion question;
        private CheckAnswer answer;

        Line(CheckQuestion question, CheckAnswer answer) {
            this.question = question;
            this.answer = answer;
        }

        /** The question. */
        public CheckQuestion getQuestion() {
            return question;
        }

        /** The answer. */
        public CheckAnswer getAnswer() {
            return answer;
        }

        /** From the form. */
        public void setAnswer(CheckAnswer answer) {
            this.answer = answer;
        }
    }

    /** Reads what the page shows. */
    public void load() {
        CheckFindings found = getCheck().findings();
        lines = lines(found.answers());
        version = check.version();
        seen = check.seen();
        outcome = found.outcome();
        sections = found.sections().toArray(Section[]::new);
        reasons = found.reasons();
    }

    /** Keeps it and stays. */
    public String save() {
        checks.keep(reference(), seen, findings());
        Notices.tell("review.kept");
        return to("check");
    }

    /** Keeps it and leads to what follows from it. */
    public String next() {
        checks.prepare(reference(), seen, findings());
        return to("outcome");
    }

    /** Ends the check. */
    public String conclude() {
        checks.conclude(reference(), version, seen);
        Notices.tell("review.check-done");
        return "/mandatary/application/file?faces-redirect=true&ref=" + reference;
    }

    /** Shows what is there now. */
    void overtaken(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken event) {
        overtaken = true;
        check = null;
        version = getCheck().version();
        seen = check.seen();
    }

    private String to(String page) {
        return "/mandatary/review/" + page + "?faces-redirect=true&ref=" + reference;
    }

    private CheckFindings findings() {
        Map<CheckQuestion, CheckAnswer> given = new EnumMap<>(CheckQuestion.class);
        getLines().stream().filter(each -> each.answer != null).forEach(each -> given.put(each.question, each.answer));
        Set<Section> named = EnumSet.noneOf(Section.class);
        named.addAll(List.of(sections));
        return new CheckFindings(given, outcome, named, reasons);
    }

    private ApplicationReference reference() {
        return new ApplicationReference(reference);
    }

    /** The questions, with the answers so far; a form that was sent brings all of them. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = lines(Map.of());
        }
        return lines;
    }

    private static List<Line> lines(Map<CheckQuestion, CheckAnswer> given) {
        return Stream.of(CheckQuestion.values())
                .map(each -> new Line(each, given.get(each)))
                .toList();
    }

    /** The check so far. */
    public CheckView getCheck() {
        if (check == null) {
            check = checks.existing(reference());
        }
        return check;
    }

    /** Who asked and with which documents when it was last handed in, beside what is there now. */
    public SubmittedView getSubmission() {
        if (submission == null) {
            submission = files.submitted(reference());
        }
        return submission;
    }

    /** The file. */
    public ApplicationView getFile() {
        if (file == null) {
            file = files.existing(reference());
        }
        return file;
    }

    /** Somebody else has changed the check meanwhile. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** The questions. */
    public CheckQuestion[] getQuestions() {
        return CheckQuestion.values();
    }

    /** The answers. */
    public CheckAnswer[] getAnswers() {
        return CheckAnswer.values();
    }

    /** What may follow. */
    public CheckOutcome[] getOutcomes() {
        return CheckOutcome.values();
    }

    /** The sections of an application. */
    public Section[] getAllSections() {
        return Section.values();
    }

    /** What follows. */
    public CheckOutcome getOutcome() {
        return outcome;
    }

    /** From the form. */
    public void setOutcome(CheckOutcome outcome) {
        this.outcome = outcome;
    }

    /** To be completed. */
    public Section[] getSections() {
        return sections.clone();
    }

    /** From the form. */
    public void setSections(Section[] sections) {
        this.sections = sections == null ? new Section[0] : sections.clone();
    }

    /** For the applicant. */
    public String getReasons() {
        return reasons;
    }

    /** From the form. */
    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }

    /** The version that the page shows. */
    public long getVersion() {
        return version;
    }

    /** The version that the page showed. */
    public void setVersion(long version) {
        this.version = version;
    }

    /** The version of the check that the page shows. */
    public long getSeen() {
        return seen;
    }

    /** The version of the check that the page showed. */
    public void setSeen(long seen) {
        this.seen = seen;
    }
}

package ca.alliances.intake.web;

import ca.alliances.intake.CallNotice;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.Question;
import ca.alliances.intake.SelfCheck;
import ca.alliances.intake.Verdict;
import ca.alliances.intake.boundary.Calls;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Five questions before a request: whether one can ask under a call. The answers stand in the address and nowhere else. */
@Named
@RequestScoped
public class CallCheckPage {
    private static final String YES = "yes";
    private static final String NO = "no";

    @Inject
    private Calls calls;

    @Inject
    private Clock clock;

    private String reference;
    private CallNotice call;
    private SelfCheck check = new SelfCheck(Map.of());

    /** Reads the call and what was answered. */
    public void load() {
        call = calls.existing(new CallReference(reference));
        check = new SelfCheck(
                answered(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
    }

    private static Map<Question, Boolean> answered(Map<String, String> address) {
        Map<Question, Boolean> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            String answer = address.get(question.name().toLowerCase(Locale.ROOT));
            if (YES.equals(answer) || NO.equals(answer)) {
                answers.put(question, YES.equals(answer));
            }
        }
        return answers;
    }

    /** What is asked. */
    public Question[] getQuestions() {
        return Question.values();
    }

    /** What can be answered. */
    public List<String> getChoices() {
        return List.of(YES, NO);
    }

    /** Whether that is what was answered. */
    public boolean isAnswered(Question question, String choice) {
        return check.answer(question).filter(yes -> yes == YES.equals(choice)).isPresent();
    }

    /** Where somebody stands, as the last part of a text's key: {@code over}, {@code soon}, a verdict, or {@code more}. */
    public String getOutcome() {
        if (!call.isOpen()) {
            return call.window().isOver(clock.instant()) ? "over" : "soon";
        }
        return check.verdict().map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("more");
    }

    /** Kind of the notice that tells it. */
    public String getTone() {
        return switch (getOutcome()) {
            case "pass" -> "success";
            case "more", "soon" -> "info";
            default -> "warning";
        };
    }

    /** Whether nothing is in the way. */
    public boolean isFree() {
        return check.verdict().filter(Verdict.PASS::equals).isPresent();
    }

    /** What was answered. */
    public SelfCheck getCheck() {
        return check;
    }

    /** What is published of the call. */
    public CallNotice getCall() {
        return call;
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

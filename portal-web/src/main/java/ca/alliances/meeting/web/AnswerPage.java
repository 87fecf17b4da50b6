package ca.alliances.meeting.web;

import ca.alliances.meeting.Answer;
import ca.alliances.meeting.Invitation;
import ca.alliances.meeting.boundary.Answers;
import ca.alliances.shared.NotFound;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Answers a convocation by the link of a letter, without a login: the address shows what is asked, the form answers, once. */
@Named
@RequestScoped
public class AnswerPage {
    @Inject
    private Answers answers;

    private Invitation invitation;
    private boolean asked;
    private Answer answer;

    /** Reads what the page shows; without a link only to who has just answered. */
    public void load() {
        if (AddressValue.of("key") == null) {
            if (FacesContext.getCurrentInstance().getMessageList().isEmpty()) {
                throw new NotFound();
            }
            return;
        }
        getInvitation();
        answer = getChoices().stream()
                .filter(each -> each.name().equals(AddressValue.of("answer")))
                .findFirst()
                .orElse(null);
    }

    /** Answers; the address of the next page holds no secret. */
    public String send() {
        answers.redeem(AddressValue.of("key"), answer);
        Notices.tell("meeting.answer.saved." + answer);
        return "/mandatary/meeting/answer?faces-redirect=true";
    }

    /** What is asked; {@code null} when the link is of no use any more, which is told once. */
    public Invitation getInvitation() {
        if (!asked && AddressValue.of("key") != null) {
            asked = true;
            invitation = answers.look(AddressValue.of("key"));
        }
        return invitation;
    }

    /** What can be answered. */
    public List<Answer> getChoices() {
        return Arrays.stream(Answer.values())
                .filter(each -> each != Answer.SUBSTITUTE
                        || getInvitation() != null && getInvitation().invited().substitute() != null)
                .toList();
    }

    /** What is answered. */
    public Answer getAnswer() {
        return answer;
    }

    /** From the form. */
    public void setAnswer(Answer answer) {
        this.answer = answer;
    }
}

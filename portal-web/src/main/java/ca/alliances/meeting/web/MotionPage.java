package ca.alliances.meeting.web;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.VersionName;
import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.MotionForm;
import ca.alliances.meeting.VoteWay;
import ca.alliances.meeting.VotingTerms;
import ca.alliances.meeting.boundary.Motioning;
import ca.alliances.meeting.boundary.Voting;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes down a motion under an item of the agenda. */
@Named
@RequestScoped
public class MotionPage extends LiveMeetingPage {
    @Inject
    private Voting voting;

    @Inject
    private Motioning motioning;

    private final MotionFields fields = new MotionFields();
    private List<PlanPriority> plans;

    /** Reads what the page shows; first by the rules of the table. */
    public void load() {
        VotingTerms terms = motioning.usual(reference());
        fields.setMethod(terms.method());
        fields.setBase(terms.base());
        fields.setTie(terms.tie());
        getLive();
    }

    /** Puts it, and shows it. */
    public String put() {
        VotingTerms terms =
                new VotingTerms(fields.getMethod(), fields.getBase(), fields.getTie(), !fields.isConsultative());
        MotionForm form = new MotionForm(
                items(),
                fields.getText(),
                fields.getMover(),
                fields.getSeconder(),
                terms,
                fields.getWay(),
                fields.options(),
                getItem().project() == null ? null : fields.effect(),
                fields.getRepeals());
        return leadTo("vote") + "&motion=" + voting.put(reference(), form);
    }

    /** Takes the priorities of the plan that is chosen as the options of a ranked choice; the form stays to be looked through. */
    public void takePriorities() {
        if (fields.getPlan() != null && !fields.getPlan().isBlank()) {
            fields.setMethod(DecisionMethod.RANKED_CHOICE);
            fields.setOptions(String.join("\n", motioning.options(reference(), VersionName.parse(fields.getPlan()))));
        }
    }

    /** The versions of plans whose priorities can be taken. */
    public List<PlanPriority> getPlans() {
        if (plans == null) {
            plans = motioning.plans(reference());
        }
        return plans;
    }

    /** All items that are adopted together, when the one at hand is one of them. */
    private List<Integer> items() {
        return getItem().consent()
                ? getLive().meeting().agenda().stream()
                        .filter(each -> each.consent() && each.doneAt() == null)
                        .map(ItemView::number)
                        .toList()
                : List.of(number("item"));
    }

    /** @throws NotFound when the agenda has no such item */
    public ItemView getItem() {
        return getLive().meeting().agenda().stream()
                .filter(each -> each.number() == number("item"))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who is there and may put or support a motion. */
    public List<SelectItem> getSeats() {
        return SeatChoice.voting(getLive().seats());
    }

    /** The steps that the project of the item may take. */
    public List<String> getSteps() {
        return getItem().project() == null
                ? List.of()
                : motioning.steps(reference(), getItem().project());
    }

    /** The form. */
    public MotionFields getFields() {
        return fields;
    }

    /** How votes may be cast. */
    public List<VoteWay> getWays() {
        return List.of(VoteWay.values());
    }

    /** How it may be decided. */
    public List<DecisionMethod> getMethods() {
        return List.of(DecisionMethod.values());
    }

    /** Of what a part may be taken. */
    public List<VoteBase> getBases() {
        return List.of(VoteBase.values());
    }

    /** What a tie may mean. */
    public List<TieRule> getTies() {
        return List.of(TieRule.values());
    }
}

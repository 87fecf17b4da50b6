package ca.alliances.review.boundary;

import ca.alliances.application.Application;
import ca.alliances.application.ApplicationReference;
import ca.alliances.application.control.ApplicationRepository;
import ca.alliances.application.control.FileAccess;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Role;
import ca.alliances.identity.boundary.CurrentPerson;
import ca.alliances.review.InterestDeclaration;
import ca.alliances.review.ReviewLine;
import ca.alliances.review.ReviewRound;
import ca.alliances.review.control.CommitteeQueries;
import ca.alliances.review.control.OwnFiles;
import ca.alliances.review.control.ReviewRepository;
import ca.alliances.review.control.YearlyHints;
import ca.alliances.shared.Action;
import ca.alliances.shared.Allowed;
import ca.alliances.shared.Happening;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Noted;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.Slices;
import ca.alliances.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What is before a member's committee, and whether he has an interest in it. */
@Stateless
public class Reviews {
    @Inject
    private ApplicationRepository applications;

    @Inject
    private FileAccess access;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private CommitteeQueries committees;

    @Inject
    private OwnFiles own;

    @Inject
    private YearlyHints yearly;

    @Inject
    private CurrentPerson person;

    @Inject
    private Event<Happening> happenings;

    /** A page of what is before the committees of the member, the oldest first. */
    @Allowed(Action.LIST_REVIEWS)
    public List<ReviewLine> list(int first, int size) {
        return committees.open(person.subject(), seats(), first, size);
    }

    /** All of it in order and of one moment, on record. */
    @Allowed(Action.LIST_REVIEWS)
    public void export(Consumer<ReviewLine> into) {
        List<Grant> seats = seats();
        long rows = Slices.read((first, size) -> committees.open(person.subject(), seats, first, size), into);
        happenings.fire(new Noted("exported.reviews", CurrentTenant.id().code(), person.act(), String.valueOf(rows)));
    }

    /** How much that is. */
    @Allowed(Action.LIST_REVIEWS)
    public long count() {
        return committees.countOpen(seats());
    }

    /** How much of it awaits the member. */
    @Allowed(Action.LIST_REVIEWS)
    public long countToDo() {
        return committees.countToDo(person.subject(), seats());
    }

    /** @throws NotFound when it is not before the member's committee, or he withdrew from it */
    @Allowed(Action.DECLARE_INTEREST)
    public ReviewLine existing(ApplicationReference reference) {
        require(applications.existing(reference));
        return committees
                .open(person.subject(), seats(), reference)
                .filter(line -> !line.isRecused())
                .orElseThrow(NotFound::new);
    }

    /**
     * What the member declared of his interests for the year and names who applies, line by line.
     *
     * @throws NotFound as {@link #existing}
     */
    @Allowed(Action.DECLARE_INTEREST)
    public List<String> yearlyHints(ApplicationReference reference) {
        existing(reference);
        return yearly.of(Set.of(person.subject()), reference).getOrDefault(person.subject(), List.of());
    }

    /**
     * The member has no interest: the file opens to him.
     *
     * @throws RuleViolation {@code review.own-organization}, {@code review.recused}
     */
    @Allowed(Action.DECLARE_INTEREST)
    public void declareNoInterest(ApplicationReference reference) {
        require(applications.locked(reference));
        if (own.isOwn(person.subject(), reference)) {
            throw new RuleViolation("review.own-organization");
        }
        if (committees.isRecused(person.subject(), reference)) {
            throw new RuleViolation("review.recused");
        }
        ReviewRound round = reviews.lockedRound(reference);
        round.requireOpen();
        if (reviews.declaration(round, person.subject()).isEmpty()) {
            reviews.add(new InterestDeclaration(round, person.act()));
            happenings.fire(new Noted("review.no-interest", reference.value(), person.act(), null));
        }
    }

    /** The member has an interest: from now on the file does not exist for him, and scores that he gave do not count. */
    @Allowed(Action.DECLARE_INTEREST)
    public void recuse(ApplicationReference reference, String reason) {
        require(applications.locked(reference));
        ReviewRound round = reviews.movedRound(reference);
        round.requireOpen();
        InterestDeclaration declaration =
                reviews.declaration(round, person.subject()).orElse(null);
        if (declaration == null) {
            declaration = new InterestDeclaration(round, person.act());
            declaration.recuse(reason, person.act());
            reviews.add(declaration);
        } else {
            declaration.recuse(reason, person.act());
        }
        happenings.fire(new Noted("review.recused", reference.value(), person.act(), null));
    }

    /** Past the barrier, which opens only after the declaration. */
    private void require(Application application) {
        person.require(Action.DECLARE_INTEREST, access.ties(application));
    }

    private List<Grant> seats() {
        return person.grants().stream()
                .filter(grant -> grant.role() == Role.REVIEWER)
                .toList();
    }
}

package ca.alliances.meeting;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody asks a table to resolve: put, then voted on, then over for ever. Its ballots lie with those who cast them
 * ({@link MotionVoter}) or, when they are secret, in a box of their own ({@link SecretBox}).
 */
@Entity
@Table(name = "motion")
@NamedQuery(name = Motion.OF_MEETING, query = "select m from Motion m where m.meeting = :meeting order by m.number")
@NamedQuery(
        name = Motion.BY_NUMBER,
        query = "select m from Motion m where m.meeting.reference = :meeting and m.number = :number")
public class Motion extends TenantOwned {
    /** Named query with parameter {@code meeting}; in the order in which they were put. */
    public static final String OF_MEETING = "Motion.ofMeeting";

    /** Named query with parameters {@code meeting}, its reference, and {@code number}. */
    public static final String BY_NUMBER = "Motion.byNumber";

    private static final String BETWEEN = "\n";

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    @Column(name = "number", updatable = false)
    private int number;

    @Column(name = "item_numbers", updatable = false)
    private String items;

    @Column(name = "text", updatable = false)
    private String text;

    @Column(name = "mover_seat", updatable = false)
    private String mover;

    @Column(name = "seconder_seat", updatable = false)
    private String seconder;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", updatable = false)
    private DecisionMethod method;

    @Enumerated(EnumType.STRING)
    @Column(name = "vote_base", updatable = false)
    private VoteBase base;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule", updatable = false)
    private TieRule tie;

    @Column(name = "binding", updatable = false)
    private boolean binding;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", updatable = false)
    private VoteWay way;

    @Column(name = "options", updatable = false)
    private String options;

    @Embedded
    private ProjectEffect effect;

    @Column(name = "repeals_number", updatable = false)
    private String repeals;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MotionState state = MotionState.PUT;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private VoteResult result;

    @Column(name = "resolution_number")
    private String resolution;

    /** For JPA. */
    protected Motion() {}

    /** Somebody puts it. */
    public Motion(Meeting meeting, MotionForm form) {
        this.meeting = meeting;
        number = meeting.nextMotion();
        items = form.items().stream().map(String::valueOf).collect(Collectors.joining(" "));
        text = form.text();
        mover = form.mover();
        seconder = form.seconder();
        method = form.terms().method();
        base = form.terms().base();
        tie = form.terms().tie();
        binding = form.terms().binding();
        way = form.way();
        options = form.options().isEmpty() ? null : String.join(BETWEEN, form.options());
        effect = form.effect();
        repeals = form.repeals();
    }

    /**
     * The vote opens.
     *
     * @param quorum of that moment
     * @throws RuleViolation {@code meeting.motion-state}, or what {@link VotingTerms#requireMayOpen} says
     */
    public void open(QuorumState quorum, Instant now) {
        requireState(MotionState.PUT);
        terms().requireMayOpen(quorum);
        state = MotionState.OPEN;
        openedAt = now;
    }

    /** @throws RuleViolation {@code meeting.vote-not-open} */
    public void requireOpen() {
        if (state != MotionState.OPEN) {
            throw new RuleViolation("meeting.vote-not-open");
        }
    }

    /**
     * Its mover takes it back.
     *
     * @throws RuleViolation {@code meeting.motion-state} once the vote has opened
     */
    public void withdraw() {
        requireState(MotionState.PUT);
        state = MotionState.WITHDRAWN;
    }

    private void requireState(MotionState wanted) {
        if (state != wanted) {
            throw new RuleViolation("meeting.motion-state");
        }
    }

    /** The vote is over. */
    public void close(VoteResult came, Act act) {
        requireOpen();
        state = MotionState.CLOSED;
        closedAt = act.at();
        result = came;
    }

    /** It became a resolution of the table. */
    public void resolved(String resolutionNumber) {
        resolution = resolutionNumber;
    }

    /** The meeting before which it is. */
    public Meeting meeting() {
        return meeting;
    }

    /** From 1, in its meeting. */
    public int number() {
        return number;
    }

    /** Numbers of the items of the agenda that it settles; at least one. */
    public List<Integer> items() {
        return Stream.of(items.split(" ")).map(Integer::valueOf).toList();
    }

    /** What is to be resolved. */
    public String text() {
        return text;
    }

    /** The same, and these options in their order below. */
    public String text(List<Integer> order) {
        List<String> names = options();
        return IntStream.range(0, order.size())
                .mapToObj(i -> "\n" + (i + 1) + ". " + names.get(order.get(i) - 1))
                .collect(Collectors.joining("", text, ""));
    }

    /** Seat of who put it. */
    public String mover() {
        return mover;
    }

    /** Seat of who supports it, if somebody does. */
    public Optional<String> seconder() {
        return Optional.ofNullable(seconder);
    }

    /** By what it is decided. */
    public VotingTerms terms() {
        return new VotingTerms(method, base, tie, binding);
    }

    /** How votes are cast. */
    public VoteWay way() {
        return way;
    }

    /** What is to be put in order; nothing unless the choice is ranked. */
    public List<String> options() {
        return options == null ? List.of() : List.of(options.split(BETWEEN));
    }

    /** What becomes of the project of its item, if anything does. */
    public Optional<ProjectEffect> effect() {
        return Optional.ofNullable(effect).filter(each -> each.outcome() != null);
    }

    /** Number of the resolution of its table that it repeals, if it does. */
    public Optional<String> repeals() {
        return Optional.ofNullable(repeals);
    }

    /** Where it stands. */
    public MotionState state() {
        return state;
    }

    /** When its vote opened, if it did. */
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** When its vote was over, if it is. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What came of it, once the vote is over. */
    public Optional<VoteResult> result() {
        return Optional.ofNullable(result).filter(each -> each.outcome() != null);
    }

    /** The resolution that it became, if it did. */
    public Optional<String> resolution() {
        return Optional.ofNullable(resolution);
    }
}

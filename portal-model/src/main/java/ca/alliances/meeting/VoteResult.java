package ca.alliances.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a vote, and all from which it was counted that its voters do not hold. Written at the close, never changed. */
@Embeddable
public class VoteResult {
    private static final String BETWEEN = "\n";

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private VoteOutcome outcome;

    @Column(name = "hands_for")
    private Integer handsFor;

    @Column(name = "hands_against")
    private Integer handsAgainst;

    @Column(name = "hands_abstained")
    private Integer handsAbstained;

    @Enumerated(EnumType.STRING)
    @Column(name = "chair_choice")
    private Choice chair;

    @Column(name = "opened_ballots")
    private String opened;

    /** For JPA. */
    protected VoteResult() {}

    /** Of hands that were counted; {@code chair} is {@code null} when nobody saw it. */
    static VoteResult ofHands(VoteOutcome outcome, Hands hands, Choice chair) {
        VoteResult result = new VoteResult();
        result.outcome = outcome;
        result.handsFor = hands.inFavour();
        result.handsAgainst = hands.against();
        result.handsAbstained = hands.abstained();
        result.chair = chair;
        return result;
    }

    /** Of ballots by name, which lie with their voters. */
    static VoteResult ofNames(VoteOutcome outcome, Choice chair) {
        VoteResult result = new VoteResult();
        result.outcome = outcome;
        result.chair = chair;
        return result;
    }

    /** Of secret ballots, mixed. */
    static VoteResult ofSecrets(VoteOutcome outcome, List<Ballot> opened) {
        VoteResult result = new VoteResult();
        result.outcome = outcome;
        result.opened = opened.stream().map(BallotText::write).collect(Collectors.joining(BETWEEN));
        return result;
    }

    /** What came of it. */
    public VoteOutcome outcome() {
        return outcome;
    }

    /** The hands that were counted, if they were. */
    public Optional<Hands> hands() {
        return handsFor == null ? Optional.empty() : Optional.of(new Hands(handsFor, handsAgainst, handsAbstained));
    }

    /** What who chairs voted, {@code null} when that is not known. */
    public Choice chair() {
        return chair;
    }

    /** The ballots of a secret vote, in no order; nothing otherwise. */
    public List<Ballot> opened() {
        return opened == null || opened.isEmpty()
                ? List.of()
                : Stream.of(opened.split(BETWEEN)).map(BallotText::read).toList();
    }
}

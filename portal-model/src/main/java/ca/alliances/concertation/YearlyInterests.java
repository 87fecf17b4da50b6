package ca.alliances.concertation;

import ca.alliances.shared.Act;
import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a member declared of his interests for a calendar year. Never changed: what is said anew is a further revision, and the last one counts. */
@Entity
@Table(name = "yearly_interests")
@NamedQuery(
        name = YearlyInterests.OF_MEMBER,
        query =
                "select i from YearlyInterests i where i.declarant = :member order by i.calendarYear desc, i.revision desc")
@NamedQuery(
        name = YearlyInterests.OF_MEMBERS,
        query =
                "select i from YearlyInterests i where i.declarant in :members order by i.calendarYear desc, i.revision desc")
public class YearlyInterests extends TenantOwned {
    /** Named query with parameter {@code member}; the last one first. */
    public static final String OF_MEMBER = "YearlyInterests.ofMember";

    /** Named query with parameter {@code members}; of each the last one first. */
    public static final String OF_MEMBERS = "YearlyInterests.ofMembers";

    @Column(name = "member_reference", updatable = false)
    private MemberReference declarant;

    @Column(name = "calendar_year", updatable = false)
    private int calendarYear;

    @Column(name = "revision", updatable = false)
    private int revision;

    @Column(name = "employer", updatable = false)
    private String employer;

    @Column(name = "boards", updatable = false)
    private String boards;

    @Column(name = "family", updatable = false)
    private String family;

    @Column(name = "declared_by", updatable = false)
    private String declaredBy;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    /** For JPA. */
    protected YearlyInterests() {}

    /** What he declares for that year, the so many-th time, from 1. */
    public YearlyInterests(MemberReference declarant, int year, int revision, InterestTexts texts, Act act) {
        this.declarant = declarant;
        this.calendarYear = year;
        this.revision = revision;
        this.employer = texts.employer();
        this.boards = texts.boards();
        this.family = texts.family();
        this.declaredBy = act.actor();
        this.declaredAt = act.at();
    }

    /** Who declares. */
    public MemberReference declarant() {
        return declarant;
    }

    /** For which year. */
    public int year() {
        return calendarYear;
    }

    /** The so many-th time in that year, from 1. */
    public int revision() {
        return revision;
    }

    /** What is said. */
    public InterestTexts texts() {
        return new InterestTexts(employer, boards, family);
    }

    /** Who wrote it, himself or who helped him, and when. */
    public Act declared() {
        return new Act(declaredBy, declaredAt);
    }
}

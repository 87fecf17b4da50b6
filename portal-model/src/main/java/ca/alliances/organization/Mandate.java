package ca.alliances.organization;

import ca.alliances.shared.Period;
import ca.alliances.shared.PlatformWide;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That a person may act for an organization, from a day to a day. */
@Entity
@Table(name = "mandate")
public class Mandate implements PlatformWide {
    @Id
    @Column(name = "reference")
    private String reference;

    @Column(name = "organization_reference")
    private OrganizationReference organization;

    @Column(name = "subject")
    private String subject;

    @Embedded
    private Period period;

    @Version
    @Column(name = "version")
    private long version;

    /** For JPA. */
    protected Mandate() {}

    /** The person of that subject acts for the organization from that day on; the reference is random. */
    public Mandate(String reference, OrganizationReference organization, String subject, LocalDate from) {
        this.reference = reference;
        this.organization = organization;
        this.subject = subject;
        this.period = Period.since(from);
    }

    /** Ends it with yesterday, so that it is gone at the next click. */
    public void end(LocalDate today) {
        period = period.endingOn(today.minusDays(1));
    }

    /** As lists name it. */
    public String reference() {
        return reference;
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }

    /** Whether it was held on that day or later; one that was taken away was held until then, on the day after its last. */
    public boolean wasHeldSince(LocalDate day) {
        return period.to().map(last -> !last.plusDays(1).isBefore(day)).orElse(true);
    }

    /** For whom the person acts. */
    public OrganizationReference organization() {
        return organization;
    }

    /** Who acts. */
    public String subject() {
        return subject;
    }
}

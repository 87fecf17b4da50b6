package ca.alliances.concertation.web;

import ca.alliances.concertation.MandateView;
import ca.alliances.concertation.SeatView;
import ca.alliances.concertation.boundary.Seats;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** A seat with all who ever held it; it gets another label, or is closed. */
@Named
@RequestScoped
public class SeatPage {
    @Inject
    private Seats boundary;

    @Inject
    private Clock clock;

    private final String reference = AddressValue.of("ref");
    private SeatView seat;
    private Long version;
    private String label;
    private LocalDate lastDay;

    /** Reads what the page shows; also for a form that comes back refused. */
    public void load() {
        seat = boundary.existing(reference);
    }

    /** Shows what is kept; a posted form keeps what was typed. */
    public void fill() {
        version = seat.version();
        label = seat.label();
    }

    /** Whether a mandate may still be ended. */
    public boolean isOpen(MandateView row) {
        LocalDate last = row.terms().to();
        return !row.takenBack() && (last == null || !last.isBefore(Quebec.date(clock.instant())));
    }

    /** Gives it another label. */
    public String rename() {
        boundary.label(reference, label, version);
        return "/mandatary/table/seat?faces-redirect=true&ref=" + reference;
    }

    /** Closes it and leads back to the table. */
    public String close() {
        boundary.close(reference, lastDay, version);
        return "/mandatary/table/view?faces-redirect=true&ref=" + getSeat().table();
    }

    /** The seat; a form that is refused before its action was not loaded by it. */
    public SeatView getSeat() {
        if (seat == null) {
            load();
        }
        return seat;
    }

    /** Version that the page showed. */
    public Long getVersion() {
        return version;
    }

    /** From the form. */
    public void setVersion(Long version) {
        this.version = version;
    }

    /** For whom it stands more exactly. */
    public String getLabel() {
        return label;
    }

    /** From the form. */
    public void setLabel(String label) {
        this.label = label;
    }

    /** Last day on which it is open. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** From the form. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}

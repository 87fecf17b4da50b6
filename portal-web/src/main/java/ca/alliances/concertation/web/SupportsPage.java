package ca.alliances.concertation.web;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberView;
import ca.alliances.concertation.SupportForm;
import ca.alliances.concertation.SupportKind;
import ca.alliances.concertation.SupportLine;
import ca.alliances.concertation.SupportState;
import ca.alliances.concertation.boundary.MemberKeeping;
import ca.alliances.concertation.boundary.MemberSupport;
import ca.alliances.shared.Money;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Money for a member so that he can come. */
@Named
@RequestScoped
public class SupportsPage {
    @Inject
    private MemberSupport boundary;

    @Inject
    private MemberKeeping members;

    private final String reference = AddressValue.of("ref");
    private MemberView member;
    private List<SupportLine> lines;
    private SupportKind kind;
    private Money amount;
    private LocalDate day;
    private String meeting;
    private boolean paid;

    /** Reads what the page shows; also for a form that comes back refused. */
    public void load() {
        member = members.existing(new MemberReference(reference));
        lines = boundary.of(member.reference());
    }

    /** Writes an amount down. */
    public String write() {
        boundary.write(new MemberReference(reference), new SupportForm(kind, amount, day, meeting, paid));
        return back();
    }

    /** What was promised is paid. */
    public String pay(String line) {
        boundary.become(line, SupportState.PAID);
        return back();
    }

    /** What was written is cancelled. */
    public String cancel(String line) {
        boundary.become(line, SupportState.CANCELLED);
        return back();
    }

    private String back() {
        return "/mandatary/table/supports?faces-redirect=true&ref=" + reference;
    }

    /** The member; a form that is refused before its action was not loaded by it. */
    public MemberView getMember() {
        if (member == null) {
            load();
        }
        return member;
    }

    /** What he was promised and paid. */
    public List<SupportLine> getLines() {
        if (lines == null) {
            load();
        }
        return lines;
    }

    /** What money is for, to choose from. */
    public SupportKind[] getKinds() {
        return SupportKind.values();
    }

    /** What for. */
    public SupportKind getKind() {
        return kind;
    }

    /** From the form. */
    public void setKind(SupportKind kind) {
        this.kind = kind;
    }

    /** How much. */
    public Money getAmount() {
        return amount;
    }

    /** From the form. */
    public void setAmount(Money amount) {
        this.amount = amount;
    }

    /** Day of the meeting. */
    public LocalDate getDay() {
        return day;
    }

    /** From the form. */
    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** Which meeting. */
    public String getMeeting() {
        return meeting;
    }

    /** From the form. */
    public void setMeeting(String meeting) {
        this.meeting = meeting;
    }

    /** Whether he has it already. */
    public boolean isPaid() {
        return paid;
    }

    /** From the form. */
    public void setPaid(boolean paid) {
        this.paid = paid;
    }
}

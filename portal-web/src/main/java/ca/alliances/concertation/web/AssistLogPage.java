package ca.alliances.concertation.web;

import ca.alliances.concertation.AssistLog;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.MemberView;
import ca.alliances.concertation.boundary.Assistance;
import ca.alliances.concertation.boundary.MemberKeeping;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who acted for a member, when and what, to read and to send him on paper. */
@Named
@RequestScoped
public class AssistLogPage {
    @Inject
    private Assistance boundary;

    @Inject
    private MemberKeeping members;

    private final String reference = AddressValue.of("ref");
    private MemberView member;
    private List<AssistLog> sessions = List.of();

    /** Reads what the page shows. */
    public void load() {
        member = members.existing(new MemberReference(reference));
        sessions = boundary.of(member.reference());
    }

    /** The member. */
    public MemberView getMember() {
        return member;
    }

    /** The last first. */
    public List<AssistLog> getSessions() {
        return sessions;
    }
}

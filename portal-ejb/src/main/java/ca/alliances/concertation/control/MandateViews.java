package ca.alliances.concertation.control;

import ca.alliances.concertation.MandateTerms;
import ca.alliances.concertation.MandateView;
import ca.alliances.concertation.MemberProfile;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.Seat;
import ca.alliances.concertation.SeatMandate;
import ca.alliances.concertation.TableMember;
import ca.alliances.concertation.TableName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Makes views of mandates, with the names by which people are called at the table. */
@RequestScoped
public class MandateViews {
    @Inject
    private TableRepository tables;

    @Inject
    private MemberRepository members;

    /** All of a seat, the last one first. */
    public List<MandateView> ofSeat(Seat seat) {
        return tables.mandatesOf(seat).stream()
                .map(this::of)
                .sorted(Comparator.comparing((MandateView each) -> each.terms().from())
                        .reversed())
                .toList();
    }

    /** One of them. */
    public MandateView of(SeatMandate mandate) {
        MandateTerms terms = mandate.terms();
        Seat seat = mandate.seat();
        return new MandateView(
                mandate.reference(),
                seat.reference(),
                seat.table(),
                terms,
                name(terms.member(), seat),
                name(terms.substitute(), seat),
                mandate.recorded().at(),
                mandate.endReason().orElse(null),
                mandate.isEmpty(),
                mandate.version());
    }

    private String name(MemberReference member, Seat seat) {
        if (member == null) {
            return null;
        }
        MemberProfile profile = members.find(member).map(TableMember::profile).orElseThrow();
        return TableName.of(profile.publicName(), profile.legalName(), seat.sector(), seat.number());
    }
}

package ca.alliances.concertation.control;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.TableMember;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.boundary.Letters;
import ca.alliances.shared.Act;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.tenancy.CurrentTenant;
import ca.alliances.tenancy.MandatarySummary;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whose login was tied to a member of a table: with it he votes there, so he knows by whom it was done and whom to tell if it is wrong. */
@ApplicationScoped
public class LoginLetters {
    @Inject
    private MemberQueries queries;

    @Inject
    private TableRepository tables;

    @Inject
    private Mandataries mandataries;

    @Inject
    private Letters letters;

    /** In the transaction in which it is tied; nobody where the login has no address to which mail can go. */
    public void tell(TableMember member, Act act) {
        ConcertationTable table = tables.find(member.table()).orElseThrow(NotFound::new);
        Optional<String> office = mandataries
                .find(CurrentTenant.id())
                .map(MandatarySummary::email)
                .filter(each -> !each.isBlank());
        queries.recipient(member.profile().account())
                .ifPresent(to -> letters.post(Letter.of(
                        "member/" + member.reference() + "/login/" + act.at(),
                        LetterKind.MEMBER_LOGIN_TIED,
                        to,
                        "home",
                        table.profile().name(),
                        queries.nameOf(act.actor()),
                        Quebec.date(act.at()),
                        office.orElse(""),
                        office.isPresent() ? 1 : 0)));
    }
}

package ca.alliances.concertation.control;

import ca.alliances.concertation.ConcertationTable;
import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableMember;
import ca.alliances.shared.Action;
import ca.alliances.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the person of this request may touch what is kept of a member: by one of the tables where he sits, has sat or was written down. */
@RequestScoped
public class MemberAccess {
    @Inject
    private MemberRepository members;

    @Inject
    private MemberQueries queries;

    @Inject
    private TableAccess tables;

    /** @throws NotFound when the tenant has no such member, or the person may not act so on any of his tables */
    public TableMember existing(MemberReference reference, Action action) {
        TableMember member = members.existing(reference);
        Set<TableCode> reached =
                tables.all(action).stream().map(ConcertationTable::code).collect(Collectors.toSet());
        boolean his = reached.contains(member.table())
                || queries.tablesOf(reference).stream().anyMatch(reached::contains);
        if (!his) {
            throw new NotFound();
        }
        return member;
    }
}

package ca.alliances.identity.web;

import ca.alliances.identity.MembershipFilter;
import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.Role;
import ca.alliances.identity.boundary.Memberships;
import ca.alliances.shared.Pager;
import ca.alliances.shared.Quebec;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Who has which role in the tenant, filtered and sorted, a page at a time. */
@Named
@RequestScoped
public class PeopleListPage {
    private static final List<Column<MembershipSummary>> COLUMNS = List.of(
            Column.always("identity.person", MembershipSummary::person),
            Column.always("identity.role", row -> Arrays.asList(new Word("identity.role." + row.role()), row.body())),
            Column.always("identity.territory", row -> Column.or(row.territoryNameFr(), "identity.everywhere")),
            Column.always("identity.since", MembershipSummary::since),
            Column.always("identity.until", row -> row.until() == null ? new Word("identity.no-end") : row.until()));

    @Inject
    private ListFile file;

    @Inject
    private Memberships boundary;

    @Inject
    private Clock clock;

    private final Pager pager = new Pager();
    private String text;
    private Role role;
    private String sort = "person";
    private List<MembershipSummary> memberships = List.of();
    private List<Role> kept = List.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        MembershipFilter filter = new MembershipFilter(text, role, sort);
        if (file.isAsked()) {
            file.answer("identity.people", COLUMNS, into -> boundary.export(filter, into));
            return;
        }
        memberships = pager.read(boundary.count(filter), (first, size) -> boundary.inTenant(filter, first, size));
        kept = boundary.kept();
    }

    /** Rows of this page. */
    public List<MembershipSummary> getMemberships() {
        return memberships;
    }

    /** What begins after it has not begun. */
    public LocalDate getToday() {
        return Quebec.date(clock.instant());
    }

    /** Roles that the person may give and take away. */
    public List<Role> getKept() {
        return kept;
    }

    /** Roles that the list may be filtered by. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(Role::isOfTenant).toList();
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** Part of a name or address. */
    public String getText() {
        return text;
    }

    /** From the address. */
    public void setText(String text) {
        this.text = text;
    }

    /** Only those with this role. */
    public Role getRole() {
        return role;
    }

    /** From the address. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** Column, with a minus before it for the other direction. */
    public String getSort() {
        return sort;
    }

    /** From the address. */
    public void setSort(String sort) {
        this.sort = sort;
    }
}

package ca.alliances.identity.web;

import ca.alliances.identity.MembershipSummary;
import ca.alliances.identity.MembershipTerms;
import ca.alliances.identity.Role;
import java.time.LocalDate;

/** What a person types of a role and its limits. */
public class TermsForm {
    private Role role;
    private String territory;
    private String body;
    private LocalDate from;
    private LocalDate to;

    /** The role. */
    public Role getRole() {
        return role;
    }

    /** The role. */
    public void setRole(Role role) {
        this.role = role;
    }

    /** Code of the only territory, or none. */
    public String getTerritory() {
        return territory;
    }

    /** Code of the only territory, or none. */
    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** Name of the only body, or none. */
    public String getBody() {
        return body;
    }

    /** Name of the only body, or none. */
    public void setBody(String body) {
        this.body = body;
    }

    /** First day. */
    public LocalDate getFrom() {
        return from;
    }

    /** First day. */
    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** Last day, or none. */
    public LocalDate getTo() {
        return to;
    }

    /** Last day, or none. */
    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Shows what is kept. */
    void show(MembershipSummary membership) {
        role = membership.role();
        territory = membership.territory();
        body = membership.body();
        from = membership.since();
        to = membership.until();
    }

    /** What was typed. */
    MembershipTerms terms() {
        return new MembershipTerms(role, territory, body, from, to);
    }
}

package ca.alliances.usecase;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationStatus;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Role;
import ca.alliances.identity.Ties;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.naming.NamingException;

/** One file in each state in a tenant of its own, and people with every tie to them and with none. */
final class MatrixFiles {
    private static final String TERRITORY = "950";
    private static final String ELSEWHERE = "960";
    private static final String COMMITTEE = "Comité d’analyse";
    private static final String COUNCIL = "Conseil";
    private static final String ORGANIZATION = "O-MATRX222";
    private final String tenant;
    private final String abroad;
    private final List<Person> promoters = new ArrayList<>();

    /**
     * Somebody who tries.
     *
     * @param grants that count in the tenant of the files
     */
    record Person(String subject, Role role, List<Grant> grants, boolean hasMandate, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private MatrixFiles(String tenant, String abroad) {
        this.tenant = tenant;
        this.abroad = abroad;
    }

    /** Writes the files. */
    static MatrixFiles written(String tenant, String abroad) throws SQLException, NamingException {
        MatrixFiles files = new MatrixFiles(tenant, abroad);
        files.write();
        return files;
    }

    private void write() throws SQLException, NamingException {
        Somebody.run(
                "insert into organization (reference, version, legal_name, kind, contact_name, contact_email)"
                        + " values (?, 0, 'Centre de dépannage', 'NORTHERN_VILLAGE', 'Marie', 'marie@example.org')",
                ORGANIZATION);
        Somebody.run(
                "insert into project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at, closes_at, published_at, edits,"
                        + " max_share, max_amount, exception_allowed, stacking_cap, min_own_contribution, admin_cap, balance_warning,"
                        + " max_duration_months, latest_end_date) values (?, next value for entity_seq, 0, 'MX-2021-01', ?, 'Appel',"
                        + " '2021-01-01', '2021-02-01', '2021-01-01', 1, 8000, 2500000, true, 10000, 0, 1000, 5000, 24, '2029-03-31')",
                tenant,
                TERRITORY);
        stage("1", COMMITTEE, "REVIEW");
        stage("2", COUNCIL, "DECISION");
        for (ApplicationStatus state : ApplicationStatus.values()) {
            file(state);
        }
        String holder = Somebody.newcomer();
        Somebody.run(
                "insert into mandate (reference, version, organization_reference, subject, valid_from)"
                        + " values (uuid(), 0, ?, ?, '2020-04-01')",
                ORGANIZATION,
                holder);
        promoters.add(new Person(holder, Role.PROMOTER, grants(null), true, "the promoter"));
        promoters.add(new Person(Somebody.newcomer(), Role.PROMOTER, grants(null), false, "another promoter"));
    }

    private void stage(String position, String body, String kind) throws SQLException, NamingException {
        Somebody.run(
                "insert into pipeline_stage (tenant_id, id, version, call_id, position, body_name, kind) select tenant_id,"
                        + " next value for entity_seq, 0, id, ?, ?, ? from project_call where tenant_id = ? and reference = 'MX-2021-01'",
                position,
                body,
                kind,
                tenant);
    }

    private void file(ApplicationStatus state) throws SQLException, NamingException {
        Somebody.run(
                "insert into application (tenant_id, id, version, reference, call_reference, organization_reference,"
                        + " managing_territory, status, changed_at, submitted_at, title, total_cost, requested, listed_title, listed_requested) values (?, next value for entity_seq,"
                        + " 0, ?, 'MX-2021-01', ?, ?, ?, now(), now(), 'Projet', 2000000, 1000000, 'Projet', 1000000)",
                tenant,
                in(state).value(),
                ORGANIZATION,
                TERRITORY,
                state.name());
        Somebody.run(
                "insert into status_change (tenant_id, id, version, application_id, position, status, actor, changed_at)"
                        + " select tenant_id, next value for entity_seq, 0, id, 1, status, 'test', now() from application"
                        + " where tenant_id = ? and reference = ?",
                tenant,
                in(state).value());
    }

    /** The file in that state. */
    ApplicationReference in(ApplicationStatus state) {
        return new ApplicationReference("MX-2021-A-%04d".formatted(state.ordinal() + 1));
    }

    /** What ties that person to it. */
    Ties ties(ApplicationStatus state, Person person) {
        return new Ties(TERRITORY, Set.of(COMMITTEE, COUNCIL), person.hasMandate(), state.name());
    }

    /** New people with each of these roles and every tie that such a role can have; promoters with and without the mandate. */
    List<Person> people(Set<Role> roles) throws SQLException, NamingException {
        List<Person> people = new ArrayList<>(promoters);
        for (Role role : roles) {
            if (role != Role.PROMOTER && role != Role.SIGNED_IN && role != Role.ANYONE) {
                String home = isOfThePlatform(role) ? null : tenant;
                people.add(with(role, home, null, null));
                people.add(with(role, home, TERRITORY, null));
                people.add(with(role, home, ELSEWHERE, null));
                people.add(with(role, home, TERRITORY, COUNCIL));
                people.add(with(role, home, TERRITORY, "Un autre corps"));
                if (!isOfThePlatform(role)) {
                    people.add(with(role, abroad, null, null));
                }
            }
        }
        return people;
    }

    private Person with(Role role, String in, String territory, String body) throws SQLException, NamingException {
        boolean counts = in == null || in.equals(tenant);
        return new Person(
                person(role, in, territory, body),
                role,
                grants(counts ? new Grant(role, territory, body) : null),
                false,
                role + " in " + in + " for " + territory + ", " + body);
    }

    private static List<Grant> grants(Grant more) {
        List<Grant> grants = new ArrayList<>(List.of(
                new Grant(Role.ANYONE, null, null),
                new Grant(Role.SIGNED_IN, null, null),
                new Grant(Role.PROMOTER, null, null)));
        if (more != null) {
            grants.add(more);
        }
        return grants;
    }

    /** Whether the role is of no tenant. */
    static boolean isOfThePlatform(Role role) {
        return role == Role.MINISTRY_ANALYST || role == Role.MINISTRY_ADMIN || role == Role.OPERATOR;
    }

    /** A new person with that role there, {@code null} for the platform. */
    static String person(Role role, String tenant, String territory, String body) throws SQLException, NamingException {
        String subject = Somebody.with(role.name(), tenant, territory);
        Somebody.run("update membership set body_name = ? where subject = ?", body, subject);
        return subject;
    }
}

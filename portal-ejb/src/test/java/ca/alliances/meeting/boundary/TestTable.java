package ca.alliances.meeting.boundary;

import ca.alliances.concertation.MemberReference;
import ca.alliances.concertation.TableCode;
import ca.alliances.document.boundary.Upload;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.shared.Quebec;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Somebody;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A table with its secretary, written past every use case; its name is its code, so that its letters are known by their subject. */
final class TestTable {
    static final LocalDate TODAY = Quebec.date(Instant.now());
    static final int NOTICE = 10;

    final String tenant;
    final TableCode code;
    final String secretary;
    private int seats;

    /** A use case that answers nothing. */
    interface Deed {
        void run() throws Exception;
    }

    TestTable(String tenant) throws Exception {
        this.tenant = tenant;
        code = new TableCode("Z" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT));
        secretary = Somebody.with("COORDINATOR", tenant);
        Somebody.run(
                "INSERT INTO concertation_table (tenant_id, id, version, code, title_fr, kind, quorum, decision_method, vote_base,"
                        + " tie_rule, notice_days, is_public) VALUES (?, NEXT VALUE FOR entity_seq, 0, ?, ?, 'LOCAL', '1 NONE',"
                        + " 'CONSENSUS', 'CAST', 'REJECTED', ?, TRUE)",
                tenant,
                code.value(),
                "Table " + code,
                String.valueOf(NOTICE));
    }

    /** Somebody with an address, and with that login or none. */
    MemberReference member(String name, String account) throws Exception {
        return written(name, "EMAIL", account);
    }

    MemberReference written(String name, String way, String account) throws Exception {
        MemberReference member = MemberReference.random();
        Somebody.run(
                "INSERT INTO table_member (tenant_id, id, version, reference, table_code, legal_name, way, email, phone, language,"
                        + " account_subject) VALUES (?, NEXT VALUE FOR entity_seq, 0, ?, ?, ?, ?, ?, '819 555-0142', 'fr', ?)",
                tenant,
                member.value(),
                code.value(),
                name,
                way,
                member.value() + "@example.org",
                account);
        return member;
    }

    /** From yesterday on that member holds a new seat. */
    void seat(MemberReference member, MemberReference substitute) throws Exception {
        String seat = UUID.randomUUID().toString();
        seats++;
        Somebody.run(
                "INSERT INTO seat (tenant_id, id, version, reference, table_code, number, sector, valid_from)"
                        + " VALUES (?, NEXT VALUE FOR entity_seq, 0, ?, ?, ?, 'COMMUNITY', '2020-01-01')",
                tenant,
                seat,
                code.value(),
                String.valueOf(seats));
        Somebody.run(
                "INSERT INTO seat_mandate (tenant_id, id, version, reference, seat_id, member_reference, substitute_reference,"
                        + " valid_from, designated_by, designation, office, recorded_by, recorded_at) SELECT ?, NEXT VALUE FOR"
                        + " entity_seq, 0, UUID(), s.id, ?, ?, ?, 'CDC', 'DELEGATED', 'MEMBER', 'test', '2020-01-01' FROM seat s"
                        + " WHERE s.reference = ?",
                tenant,
                member.value(),
                substitute == null ? null : substitute.value(),
                TODAY.minusDays(1).toString(),
                seat);
    }

    /** A member with a login and a seat. */
    MemberReference sits(String name, String account) throws Exception {
        MemberReference member = member(name, account);
        seat(member, null);
        return member;
    }

    /** Somebody took that on, and it is due in so many days. */
    void action(MeetingReference meeting, MemberReference owner, String text, int days) throws Exception {
        Somebody.run(
                "INSERT INTO follow_up (tenant_id, id, version, reference, table_code, meeting_reference, item_number, text,"
                        + " owner_reference, owner_name, due_on, state) SELECT ?, NEXT VALUE FOR entity_seq, 0, UUID(), ?, ?, 1,"
                        + " ?, m.reference, m.legal_name, ?, 'OPEN' FROM table_member m WHERE m.reference = ?",
                tenant,
                code.value(),
                meeting.value(),
                text,
                TODAY.plusDays(days).toString(),
                owner.value());
    }

    static Upload pdf(String name) {
        byte[] content = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
    }

    static MeetingForm at(int days, int hour) {
        LocalDate day = TODAY.plusDays(days);
        return new MeetingForm(
                null,
                MeetingForm.at(day, LocalTime.of(hour, 0)),
                MeetingForm.at(day, LocalTime.of(hour + 2, 0)),
                "Salle du conseil",
                null);
    }

    /** A meeting that begins in so many minutes. */
    static MeetingForm soon(int minutes) {
        Instant start = Instant.now().plus(minutes, ChronoUnit.MINUTES);
        return new MeetingForm(null, start, start.plus(2, ChronoUnit.HOURS), "Salle du conseil", null);
    }

    MeetingReference planned(Meetings meetings, MeetingForm form) throws Exception {
        return Acting.as(
                secretary,
                tenant,
                () -> meetings.plan(
                        code,
                        form,
                        List.of(
                                ItemForm.of("Ouverture", ItemKind.INFORMATION, 5),
                                ItemForm.of("Priorités", ItemKind.DECISION, 30),
                                ItemForm.of("Clôture", ItemKind.INFORMATION, 5))));
    }

    MeetingReference convened(Meetings meetings, MeetingForm form) throws Exception {
        MeetingReference meeting = planned(meetings, form);
        does(() -> meetings.convene(meeting, version(meetings, meeting), "Urgence"));
        return meeting;
    }

    long version(Meetings meetings, MeetingReference meeting) throws Exception {
        return Acting.as(secretary, tenant, () -> meetings.existing(meeting).version());
    }

    /** The secretary does it. */
    void does(Deed deed) throws Exception {
        does(secretary, deed);
    }

    void does(String person, Deed deed) throws Exception {
        Acting.as(person, tenant, () -> {
            deed.run();
            return null;
        });
    }
}

package ca.alliances.concertation.web;

import ca.alliances.concertation.MemberChoice;
import ca.alliances.concertation.SeatRow;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableView;
import ca.alliances.concertation.boundary.MemberKeeping;
import ca.alliances.concertation.boundary.Tables;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.AddressValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** A table, who sits there on a day, and what is vacant. */
@Named
@RequestScoped
public class TableViewPage {
    @Inject
    private Tables boundary;

    @Inject
    private MemberKeeping members;

    @Inject
    private Clock clock;

    private final String reference = AddressValue.of("ref");
    private LocalDate day;
    private TableView table;
    private SectorChart composition;
    private List<MemberChoice> known;

    /** Reads what the page shows; a day that is none is today. */
    public void load() {
        day = asked(AddressValue.of("on"));
        table = boundary.view(new TableCode(reference), day);
        composition = new SectorChart(table.composition());
    }

    private LocalDate asked(String on) {
        LocalDate today = Quebec.date(clock.instant());
        try {
            return on == null || on.isBlank() ? today : LocalDate.parse(on);
        } catch (DateTimeParseException noDay) {
            return today;
        }
    }

    /** Whether the page looks at today. */
    public boolean isToday() {
        return day.equals(Quebec.date(clock.instant()));
    }

    /** The seats on that day. */
    public List<SeatRow> getSeats() {
        return table.seats();
    }

    /** The members of the table; asked only for who keeps it. */
    public List<MemberChoice> getMembers() {
        if (known == null) {
            known = members.of(table.code());
        }
        return known;
    }

    /** How many seats of each sector there were and how many were held. */
    public SectorChart getComposition() {
        return composition;
    }

    /** Its name in the register of resolutions, for an address. */
    public String getRegistered() {
        return URLEncoder.encode(table.registered(), StandardCharsets.UTF_8);
    }

    /** The table. */
    public TableView getTable() {
        return table;
    }

    /** The day that is looked at. */
    public LocalDate getDay() {
        return day;
    }
}

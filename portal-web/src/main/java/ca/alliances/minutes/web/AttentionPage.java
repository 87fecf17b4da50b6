package ca.alliances.minutes.web;

import ca.alliances.identity.boundary.People;
import ca.alliances.minutes.Attention;
import ca.alliances.minutes.boundary.TableAttention;
import ca.alliances.shared.Action;
import ca.alliances.shared.Pager;
import ca.alliances.shell.web.Shell;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What wants a look at the tables that somebody keeps: the list, and the numbers that open it from the home of the tenant. */
@Named
@RequestScoped
public class AttentionPage {
    @Inject
    private People people;

    @Inject
    private TableAttention boundary;

    @Inject
    private ListFile file;

    @Inject
    private Shell shell;

    private final Pager pager = new Pager();
    private Attention.Need need;
    private List<Attention> rows = List.of();
    private List<Map.Entry<Attention.Need, Long>> tiles;

    /** Reads what the list shows. */
    public void load() throws IOException {
        if (file.isAsked()) {
            file.answer("minutes.attention", columns(), into -> boundary.export(need, into));
            return;
        }
        rows = pager.read((first, size) -> boundary.page(need, first, size));
    }

    private List<Column<Attention>> columns() {
        return List.of(
                Column.always("minutes.attention.need", row -> new Word("minutes.attention." + row.need())),
                Column.always("concertation.code", row -> row.table().value()),
                Column.always("concertation.table", row -> row.name().in(shell.getLocale())),
                Column.always("concertation.seat", Attention::seat),
                Column.always(
                        "concertation.sector",
                        row -> row.sector() == null ? null : new Word("concertation.sector." + row.sector())),
                Column.always("minutes.meeting", row -> row.need() == Attention.Need.MINUTES ? row.subject() : null),
                Column.always("minutes.attention.day", Attention::day),
                Column.always("minutes.attention.days", Attention::days));
    }

    /** How much there is of each need; nothing for who keeps no table. */
    public List<Map.Entry<Attention.Need, Long>> getTiles() {
        if (tiles == null) {
            tiles = people.may(Action.KEEP_TABLE)
                    ? List.copyOf(boundary.counts().entrySet())
                    : List.of();
        }
        return tiles;
    }

    /** Page on which that is mended, with its address in the tenant. */
    public String mended(Attention row) {
        return shell.path(
                switch (row.need()) {
                    case NOT_MET -> "meeting/plan?table=" + row.table();
                    case MINUTES -> "minutes/view?ref=" + row.subject();
                    default -> "table/mandate?ref=" + row.subject();
                });
    }

    /** How it is mended, as the last part of a key. */
    public String deed(Attention row) {
        return row.need().isOfSeat() ? "SEAT" : row.need().name();
    }

    /** What the list may be filtered by. */
    public Attention.Need[] getNeeds() {
        return Attention.Need.values();
    }

    /** Rows of this page. */
    public List<Attention> getRows() {
        return rows;
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** Only of this kind. */
    public Attention.Need getNeed() {
        return need;
    }

    /** From the address. */
    public void setNeed(Attention.Need need) {
        this.need = need;
    }
}

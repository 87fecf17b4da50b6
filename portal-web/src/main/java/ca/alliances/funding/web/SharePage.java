package ca.alliances.funding.web;

import ca.alliances.funding.EntryKind;
import ca.alliances.funding.LedgerLine;
import ca.alliances.funding.ShareReference;
import ca.alliances.funding.ShareRow;
import ca.alliances.funding.ShareTree;
import ca.alliances.funding.boundary.Envelopes;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Pager;
import ca.alliances.spreadsheet.web.Column;
import ca.alliances.spreadsheet.web.Column.Word;
import ca.alliances.spreadsheet.web.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One share of the envelope with its ledger, a page at a time. */
@Named
@RequestScoped
public class SharePage {
    @Inject
    private ListFile file;

    @Inject
    private Envelopes boundary;

    private final Pager pager = new Pager();
    private String reference;
    private ShareRow share;
    private List<LedgerLine> lines = List.of();
    private Map<ShareReference, Bilingual> titles = Map.of();

    /** Reads what the page shows. */
    public void load() throws IOException {
        ShareReference asked = new ShareReference(reference);
        share = boundary.share(asked);
        titles = boundary.tree(share.year()).nodes().stream()
                .map(ShareTree.Node::share)
                .collect(Collectors.toMap(ShareRow::reference, ShareRow::title));
        if (file.isAsked()) {
            file.answer("funding.ledger", columns(), into -> boundary.export(asked, into));
            return;
        }
        lines = pager.read(boundary.countLedger(asked), (first, size) -> boundary.ledger(asked, first, size));
    }

    private List<Column<LedgerLine>> columns() {
        return List.of(
                Column.always("funding.date", LedgerLine::effectiveOn),
                Column.always("funding.move", row -> new Word(move(row))),
                Column.always("funding.with", this::with),
                Column.always("funding.reason", row -> Arrays.asList(row.reason(), row.by(), row.at())),
                Column.always("funding.amount", LedgerLine::amount),
                Column.always("funding.free-after", LedgerLine::freeAfter));
    }

    /** The file or the other share, as on the page. */
    private Object with(LedgerLine line) {
        if (line.about() != null) {
            return line.about();
        }
        ShareReference other = line.counterpart();
        if (other == null) {
            return new Word("funding.ministry");
        }
        return titles.containsKey(other) ? titles.get(other) : other.value();
    }

    private static String move(LedgerLine line) {
        boolean out = line.kind() == EntryKind.ALLOCATION && !line.incoming();
        return "funding.move." + line.kind() + (out ? ".out" : "");
    }

    /** The share. */
    public ShareRow getShare() {
        return share;
    }

    /** Lines of this page. */
    public List<LedgerLine> getLines() {
        return lines;
    }

    /** How the other share of a line is called; its reference for who may not see it. */
    public String title(ShareReference other, Locale language) {
        return titles.containsKey(other) ? titles.get(other).in(language) : other.value();
    }

    /** Which rows of how many. */
    public Pager getPager() {
        return pager;
    }

    /** From the address. */
    public String getReference() {
        return reference;
    }

    /** From the address. */
    public void setReference(String reference) {
        this.reference = reference;
    }
}

package ca.alliances.funding;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Shares of a year in the order of their tree, each with its depth, and what they hold together. */
public record ShareTree(List<Node> nodes, Balance total) {
    /** A share and how deep it lies, from 0. */
    public record Node(ShareRow share, int depth) {}

    /** The tree of these shares; one whose parent is not among them stands at the top. */
    public static ShareTree of(List<ShareRow> shares) {
        List<Node> nodes = new ArrayList<>();
        List<ShareReference> known = shares.stream().map(ShareRow::reference).toList();
        List<ShareRow> sorted = shares.stream().sorted(order()).toList();
        sorted.stream().filter(each -> !known.contains(each.parent())).forEach(top -> add(nodes, sorted, top, 0));
        return new ShareTree(
                List.copyOf(nodes), shares.stream().map(ShareRow::balance).reduce(Balance.NONE, Balance::plus));
    }

    private static void add(List<Node> nodes, List<ShareRow> all, ShareRow share, int depth) {
        nodes.add(new Node(share, depth));
        all.stream()
                .filter(each -> Objects.equals(each.parent(), share.reference()))
                .forEach(child -> add(nodes, all, child, depth + 1));
    }

    private static Comparator<ShareRow> order() {
        Collator french = Collator.getInstance(Locale.CANADA_FRENCH);
        return Comparator.comparing(ShareRow::kind)
                .thenComparing(each -> each.title().fr(), french);
    }
}

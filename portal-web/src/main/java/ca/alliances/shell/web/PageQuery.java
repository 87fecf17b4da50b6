package ca.alliances.shell.web;

import ca.alliances.spreadsheet.web.ListFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links of a list to itself: the query of the address shown, with one value changed. */
public final class PageQuery {
    private PageQuery() {}

    /** Link to another page of the same list. */
    public static String pageLink(long page) {
        return "?" + with(current(), "page", String.valueOf(page));
    }

    /** Link to the whole list as a file: the address shown, of no page. It is absolute, so that whoever follows links finds it. */
    public static String exportLink() {
        return request().getRequestURI() + "?" + with(with(current(), "page", null), ListFile.ASKED, ListFile.CSV);
    }

    /** Link that sorts by the key, or turns the order when the list is already sorted by it; starts at the first page. */
    public static String sortLink(String key, String sort) {
        return "?" + with(with(current(), "sort", key.equals(sort) ? "-" + key : key), "page", null);
    }

    /** Value of {@code aria-sort} for the column. */
    public static String ariaSort(String key, String sort) {
        if (sort == null || !(sort.equals(key) || sort.equals("-" + key))) {
            return "none";
        }
        return sort.startsWith("-") ? "descending" : "ascending";
    }

    /** Whether the option of a filter is the chosen one. */
    public static boolean same(Object option, Object value) {
        return value != null && optionValue(option).equals(value.toString());
    }

    /** What the option sends. */
    public static String optionValue(Object option) {
        if (option instanceof SelectItem item) {
            return String.valueOf(item.getValue());
        }
        return option instanceof Map.Entry<?, ?> entry ? String.valueOf(entry.getValue()) : String.valueOf(option);
    }

    /** What the option shows. */
    public static String optionLabel(Object option) {
        if (option instanceof SelectItem item) {
            return item.getLabel();
        }
        return option instanceof Map.Entry<?, ?> entry ? String.valueOf(entry.getKey()) : String.valueOf(option);
    }

    /** The query with that value for the name; without the name when the value is null. */
    static String with(String query, String name, String value) {
        String kept = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(pair -> !pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "="))
                        .collect(Collectors.joining("&"));
        if (value == null) {
            return kept;
        }
        return (kept.isEmpty() ? "" : kept + "&") + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String current() {
        return request().getQueryString();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}

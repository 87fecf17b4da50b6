package ca.alliances.minutes;

import ca.alliances.shared.NotFound;
import java.util.regex.Pattern;

/** Name of a section of minutes: {@code opening}, {@code item-3} for what was said under the item with that number, {@code closing}. */
public record SectionKey(String value) implements Comparable<SectionKey> {
    private static final String ITEM = "item-";
    private static final Pattern FORM = Pattern.compile("opening|closing|item-[1-9][0-9]{0,3}");

    /** Before all items. */
    public static final SectionKey OPENING = new SectionKey("opening");

    /** After all items. */
    public static final SectionKey CLOSING = new SectionKey("closing");

    /** @throws NotFound when it cannot name a section */
    public SectionKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound();
        }
    }

    /** The section of the item with that number. */
    public static SectionKey of(int item) {
        return new SectionKey(ITEM + item);
    }

    /** Number of its item; 0 when it is of none. */
    public int item() {
        return value.startsWith(ITEM) ? Integer.parseInt(value.substring(ITEM.length())) : 0;
    }

    private int place() {
        return equals(CLOSING) ? Integer.MAX_VALUE : item();
    }

    @Override
    public int compareTo(SectionKey other) {
        return Integer.compare(place(), other.place());
    }

    @Override
    public String toString() {
        return value;
    }
}

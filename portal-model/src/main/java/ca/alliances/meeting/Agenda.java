package ca.alliances.meeting;

import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** The items of a meeting in order, at most a hundred; an item may have parts, which follow it and move with it. */
public final class Agenda {
    /** So many items an agenda has at most. */
    public static final int LIMIT = 100;

    private final List<AgendaItem> items;
    private final Runnable guard;
    private final IntSupplier numbers;
    private final Function<ItemForm, AgendaItem> maker;

    Agenda(List<AgendaItem> items, Runnable guard, IntSupplier numbers, Function<ItemForm, AgendaItem> maker) {
        this.items = items;
        this.guard = guard;
        this.numbers = numbers;
        this.maker = maker;
    }

    /** The items, in order. */
    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** @throws NotFound when there is none of that number */
    public AgendaItem existing(int number) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As people count it: {@code 3}, or {@code 3.2} for the second part of the third. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        int whole = 0;
        int part = 0;
        for (AgendaItem item : items) {
            whole += item.isPart() ? 0 : 1;
            part = item.isPart() ? part + 1 : 0;
            labels.add(item.isPart() ? whole + "." + part : String.valueOf(whole));
        }
        return labels;
    }

    /** How many more items it can take. */
    public int room() {
        return LIMIT - items.size();
    }

    /**
     * Adds an item at the end.
     *
     * @throws RuleViolation {@code meeting.agenda-full}, or {@code meeting.not-ahead} when the meeting is over
     */
    public AgendaItem add(ItemForm form) {
        guard.run();
        if (room() <= 0) {
            throw new RuleViolation("meeting.agenda-full", LIMIT);
        }
        numbers.getAsInt();
        AgendaItem item = maker.apply(form);
        items.add(item);
        number();
        return item;
    }

    /**
     * Adds an item at the end under which the table may take up what another one passed on.
     *
     * @throws RuleViolation {@code meeting.forwarded-there} when the agenda has one, and as {@link #add(ItemForm)}
     */
    public void add(ItemForm form, Forwarded resolution) {
        boolean there = items.stream()
                .flatMap(item -> item.forwarded().stream())
                .anyMatch(each -> each.reference().equals(resolution.reference()));
        if (there) {
            throw new RuleViolation("meeting.forwarded-there", resolution.name().number());
        }
        add(form).pointTo(resolution);
    }

    /**
     * Writes an item anew.
     *
     * @throws RuleViolation {@code meeting.item-taken-up} when the table has come to it and it would be about something else,
     *     {@code meeting.item-forwarded} when nothing could be taken up under it any more
     */
    public void change(int number, ItemForm form) {
        guard.run();
        AgendaItem item = existing(number);
        if (item.takenUpAt().isPresent() && !item.isAbout(form)) {
            throw new RuleViolation("meeting.item-taken-up");
        }
        item.write(form);
    }

    /**
     * Takes an item away; its parts stay, as items of their own.
     *
     * @throws RuleViolation {@code meeting.item-taken-up} when the table has come to it
     */
    public void remove(int number) {
        guard.run();
        AgendaItem item = existing(number);
        if (item.takenUpAt().isPresent()) {
            throw new RuleViolation("meeting.item-taken-up");
        }
        if (!item.isPart()) {
            block(item).stream().skip(1).forEach(each -> each.becomePart(false));
        }
        items.remove(item);
        number();
    }

    /** Moves an item with its parts before its neighbour above, or after the one below; at the edge it stays. */
    public void move(int number, boolean up) {
        guard.run();
        List<AgendaItem> moved = block(existing(number));
        int from = items.indexOf(moved.get(0));
        int neighbour = up ? from - 1 : from + moved.size();
        if (neighbour < 0
                || neighbour >= items.size()
                || items.get(neighbour).isPart() != moved.get(0).isPart()
                        && moved.get(0).isPart()) {
            return;
        }
        AgendaItem other = items.get(neighbour);
        List<AgendaItem> passed = moved.get(0).isPart() ? List.of(other) : block(wholeOf(other));
        items.removeAll(moved);
        items.addAll(items.indexOf(passed.get(0)) + (up ? 0 : passed.size()), moved);
        number();
    }

    /**
     * Moves an item with its parts so that it stands before that one; with 0 to the end.
     *
     * @throws NotFound when one of them is not there
     */
    public void moveBefore(int number, int before) {
        guard.run();
        List<AgendaItem> moved = block(existing(number));
        AgendaItem next = before == 0 ? null : existing(before);
        if (next != null && moved.contains(next)) {
            return;
        }
        items.removeAll(moved);
        int at = next == null ? items.size() : items.indexOf(next);
        items.addAll(at, moved);
        if (!moved.get(0).isPart() && next != null && next.isPart()) {
            moved.forEach(each -> each.becomePart(true));
        }
        items.get(0).becomePart(false);
        number();
    }

    /**
     * Makes an item a part of the one before it, or an item of its own.
     *
     * @throws RuleViolation {@code meeting.item-first} when there is none before it, {@code meeting.item-has-parts}
     */
    public void becomePart(int number, boolean part) {
        guard.run();
        AgendaItem item = existing(number);
        if (part && items.indexOf(item) == 0) {
            throw new RuleViolation("meeting.item-first");
        }
        if (part && block(item).size() > 1) {
            throw new RuleViolation("meeting.item-has-parts");
        }
        item.becomePart(part);
    }

    /** The table comes to that item; the one at which it was is done. */
    public void takeUp(int number, Instant now) {
        AgendaItem item = existing(number);
        items.stream().filter(AgendaItem::isCurrent).forEach(each -> each.finish(now));
        item.takeUp(now);
    }

    /** The item with its parts. */
    private List<AgendaItem> block(AgendaItem item) {
        int from = items.indexOf(item);
        int to = from + 1;
        while (!item.isPart() && to < items.size() && items.get(to).isPart()) {
            to++;
        }
        return List.copyOf(items.subList(from, to));
    }

    private AgendaItem wholeOf(AgendaItem item) {
        int at = items.indexOf(item);
        while (items.get(at).isPart()) {
            at--;
        }
        return items.get(at);
    }

    private void number() {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).place(i + 1);
        }
    }
}

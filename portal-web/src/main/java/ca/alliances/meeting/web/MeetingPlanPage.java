package ca.alliances.meeting.web;

import ca.alliances.concertation.TableCode;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingForm;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingState;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.Quebec;
import ca.alliances.shell.web.Formats;
import ca.alliances.shell.web.Notices;
import ca.alliances.shell.web.Shell;
import ca.alliances.shell.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Plans a meeting of a table, or says otherwise when and where one is held. */
@Named
@RequestScoped
public class MeetingPlanPage extends PlannedPage {
    private static final int SHORT = 5;
    private static final int LONG = 10;

    @Inject
    private Shell shell;

    @Inject
    private Texts texts;

    private final MeetingFields fields = new MeetingFields();
    private String table;

    /** Reads what the page shows. */
    public void load() {
        if (isNew()) {
            if (!shell.can("RUN_MEETING")) {
                throw new NotFound();
            }
            return;
        }
        requireRunning();
        fields.take(getMeeting().form());
    }

    /** Whether a meeting is planned that is not there yet. */
    public boolean isNew() {
        return getReference() == null;
    }

    /** Whether a change is told to the members. */
    public boolean isTold() {
        return !isNew() && getMeeting().state() == MeetingState.CONVENED;
    }

    /** Plans it and leads to its agenda, or changes it. */
    public String save() {
        MeetingForm form = fields.form();
        if (isNew()) {
            MeetingReference planned = meetings().plan(new TableCode(table), form, usualItems(new TableCode(table)));
            setReference(planned.value());
            Notices.tell("meeting.planned");
            return leadTo("agenda");
        }
        meetings().change(reference(), getVersion(), form);
        Notices.tell(isTold() ? "meeting.changed.told" : "meeting.changed");
        return leadTo("view");
    }

    /** What most meetings begin and end with; everything can be changed. */
    private List<ItemForm> usualItems(TableCode code) {
        List<ItemForm> items = new ArrayList<>();
        items.add(item("opening", ItemKind.INFORMATION, SHORT));
        items.add(item("agenda", ItemKind.DECISION, SHORT));
        items.add(item("interests", ItemKind.INTERESTS, SHORT));
        meetings().lastHeld(code).ifPresent(last -> items.add(minutesOf(last)));
        items.add(item("follow-up", ItemKind.FOLLOW_UP, LONG));
        items.add(item("varia", ItemKind.DISCUSSION, LONG));
        items.add(item("closing", ItemKind.INFORMATION, SHORT));
        return items;
    }

    private ItemForm item(String key, ItemKind kind, int minutes) {
        return ItemForm.of(texts.get("meeting.usual." + key), kind, minutes);
    }

    private ItemForm minutesOf(MeetingReference last) {
        String title = texts.get("meeting.usual.minutes").replace("{0}", day(last));
        return new ItemForm(title, ItemKind.MINUTES_ADOPTION, LONG, false, null, last, null);
    }

    private String day(MeetingReference last) {
        return Formats.date(Quebec.date(meetings().existing(last).form().startsAt()));
    }

    /** Tables for which who looks plans meetings, by name. */
    public List<SelectItem> getTables() {
        return meetings().plannable().stream()
                .map(each -> new SelectItem(each.code().value(), each.name().in(shell.getLocale())))
                .toList();
    }

    /** When and where. */
    public MeetingFields getFields() {
        return fields;
    }

    /** Code of the table. */
    public String getTable() {
        return table;
    }

    /** From the form, or from the address. */
    public void setTable(String table) {
        this.table = table;
    }
}

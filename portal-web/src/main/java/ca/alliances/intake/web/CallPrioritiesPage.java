package ca.alliances.intake.web;

import ca.alliances.actionplan.PlanPriority;
import ca.alliances.actionplan.PriorityName;
import ca.alliances.intake.CallReference;
import ca.alliances.intake.PreparedCall;
import ca.alliances.intake.boundary.CallPreparation;
import ca.alliances.shell.web.AddressValue;
import ca.alliances.shell.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Ties the priorities of a call to those of the action plans. */
@Named
@RequestScoped
public class CallPrioritiesPage {
    @Inject
    private CallPreparation boundary;

    private final Map<String, String> chosen = new LinkedHashMap<>();
    private String reference;
    private PreparedCall call;
    private long version;

    /** Reads the address. */
    @PostConstruct
    void readAddress() {
        reference = AddressValue.of("ref");
    }

    /** Reads what the page shows. */
    public void load() {
        version = getCall().version();
        call.priorities()
                .forEach(each -> chosen.put(
                        each.code(),
                        each.plan()
                                .map(PlanPriority::name)
                                .map(PriorityName::toString)
                                .orElse(null)));
    }

    /** Ties them, and shows what is tied. */
    public String tie() {
        Map<String, PriorityName> wanted = new HashMap<>();
        chosen.forEach((code, name) -> wanted.put(code, PriorityName.parse(name)));
        boundary.tie(new CallReference(reference), version, wanted);
        Notices.tell("intake.tied.done");
        return "/mandatary/call/priorities?faces-redirect=true&ref=" + reference;
    }

    /** The call, also for a form that is read before the page is loaded. */
    public PreparedCall getCall() {
        if (call == null) {
            call = boundary.open(new CallReference(reference));
        }
        return call;
    }

    /** What a priority may be tied to, plan by plan. */
    public List<SelectItem> choices(PreparedCall.Priority priority) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Map<String, List<PlanPriority>> plans = priority.choices().stream()
                .collect(Collectors.groupingBy(
                        each -> each.planTitle().in(locale) + ", " + each.years(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<SelectItem> groups = new ArrayList<>();
        plans.forEach((plan, priorities) -> {
            SelectItemGroup group = new SelectItemGroup(plan);
            group.setSelectItems(priorities.stream()
                    .map(each -> new SelectItem(each.name().toString(), each.label(locale)))
                    .toList());
            groups.add(group);
        });
        return groups;
    }

    /** What is chosen, by the code of the call's priority. */
    public Map<String, String> getChosen() {
        return chosen;
    }

    /** Version of the call that the page shows. */
    public long getVersion() {
        return version;
    }

    /** Version of the call that the page showed. */
    public void setVersion(long version) {
        this.version = version;
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

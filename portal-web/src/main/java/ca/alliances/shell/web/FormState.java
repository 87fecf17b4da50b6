package ca.alliances.shell.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a page tells about its form: messages, and the ids that tie a field to its hint and its error. */
public final class FormState {
    private FormState() {}

    /** A line of the summary, with the id of the field that it leads to, or null. */
    public record Line(String target, String text) {
        /** Leads to a field. */
        public boolean linked() {
            return target != null;
        }
    }

    /** The answer is being written: only then are there data to show, a form sent may find none yet. */
    public static boolean rendering() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** Something was refused. */
    public static boolean hasErrors() {
        return !errors().isEmpty();
    }

    /** What was refused, in the order of the page. */
    public static List<Line> errors() {
        return lines(true);
    }

    /** There is good news. */
    public static boolean hasNotices() {
        return !notices().isEmpty();
    }

    /** What was done, for the person to know. */
    public static List<Line> notices() {
        return lines(false);
    }

    /** A field is required, but not for a draft that saves itself. */
    public static boolean enforced(Boolean required) {
        return Boolean.TRUE.equals(required)
                && !FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestHeaderMap()
                        .containsKey("X-Autosave");
    }

    /** Ids of the hint and of the error of the field, or null. */
    public static String describedBy(UIComponent field, String hint) {
        return described(field, field == null ? "" : field.getClientId(), hint);
    }

    /** The same for a group, whose id is that of its field and {@code -group}. */
    public static String groupDescribedBy(UIComponent group, String hint) {
        String suffix = "-group";
        String field = group.getId().substring(0, group.getId().length() - suffix.length());
        String clientId = group.getClientId();
        return described(group.findComponent(field), clientId.substring(0, clientId.length() - suffix.length()), hint);
    }

    private static String described(UIComponent field, String clientId, String hint) {
        List<String> ids = new ArrayList<>();
        if (hint != null && !hint.isBlank()) {
            ids.add(clientId + "-hint");
        }
        if (field instanceof EditableValueHolder input && !input.isValid()) {
            ids.add(clientId + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static List<Line> lines(boolean errors) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (errors == (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)) {
                    lines.add(new Line(target(faces, id), message.getSummary()));
                }
            }
        }
        return lines;
    }

    /** The element that takes the focus: the first choice of a group. */
    private static String target(FacesContext faces, String clientId) {
        if (clientId == null) {
            return null;
        }
        UIComponent field = faces.getViewRoot().findComponent(clientId);
        boolean group = field != null
                && (field instanceof UISelectOne || field instanceof UISelectMany)
                && !"jakarta.faces.Menu".equals(field.getRendererType());
        return group ? clientId + ":0" : clientId;
    }
}

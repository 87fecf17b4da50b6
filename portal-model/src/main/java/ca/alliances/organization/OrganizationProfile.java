package ca.alliances.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an organization says of itself; what it leaves out is {@code null}. */
public record OrganizationProfile(String legalName, OrganizationKind kind, Neq neq, String mission, Contact contact) {
    /** What a later profile says otherwise, for the record: what identifies it from what to what, all else only named; empty when nothing. */
    public String changesTo(OrganizationProfile later) {
        List<String> changes = new ArrayList<>();
        note(changes, "neq", neq, later.neq);
        note(changes, "kind", kind, later.kind);
        if (!Objects.equals(nothing(mission), nothing(later.mission))) {
            changes.add("mission");
        }
        if (!contact.lines().equals(later.contact.lines())) {
            changes.add("contact");
        }
        note(changes, "name", legalName, later.legalName);
        return String.join("; ", changes);
    }

    private static void note(List<String> changes, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(name + " " + before + " → " + after);
        }
    }

    private static String nothing(String text) {
        return text == null ? "" : text;
    }
}

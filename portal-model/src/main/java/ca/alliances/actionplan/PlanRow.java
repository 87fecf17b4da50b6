package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;

/** A plan in the list: its territory ({@code null}: regional), the version in force and the draft, {@code null} where there is none. */
public record PlanRow(
        PlanReference reference, String territory, Bilingual title, Years years, Integer inForce, Integer draft) {
    /** The mapping hands over 0 for a version that is not there. */
    public PlanRow {
        inForce = inForce == null || inForce == 0 ? null : inForce;
        draft = draft == null || draft == 0 ? null : draft;
    }
}

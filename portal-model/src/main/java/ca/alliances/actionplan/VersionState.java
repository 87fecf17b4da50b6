package ca.alliances.actionplan;

/** Life of a version of a plan: written as a draft, adopted by a resolution, replaced by the next that is adopted. */
public enum VersionState {
    DRAFT,
    ADOPTED,
    REPLACED
}

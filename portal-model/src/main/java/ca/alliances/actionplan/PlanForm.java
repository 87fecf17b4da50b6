package ca.alliances.actionplan;

import ca.alliances.shared.Bilingual;

/** What somebody says to begin a plan; no territory means the regional one. */
public record PlanForm(String letters, String territory, Bilingual title, Years years) {}

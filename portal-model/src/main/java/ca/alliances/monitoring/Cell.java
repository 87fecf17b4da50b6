package ca.alliances.monitoring;

import ca.alliances.shared.FiscalYear;

/** What a measure counts: the files of a tenant's year and territory (empty: of the whole tenant) that stand at a stage. */
public record Cell(FiscalYear year, String territory, FileStage stage) {}

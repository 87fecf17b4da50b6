package ca.alliances.shared;

/** A row that belongs to the whole platform, not to a tenant. The list of these is frozen in {@code ArchitectureTest}. */
public interface PlatformWide {}

package ca.alliances.monitoring;

import java.util.List;

/** A page of a list of files, and how many there are in all. */
public record SharedFilePage(List<SharedFile> files, long total) {}

package ca.alliances.minutes;

import ca.alliances.minutes.MinutesDocument.Seal;

/** Minutes as everybody may read them. */
public record PublishedView(PublishedRow row, MinutesContent content, Seal seal) {}

package ca.alliances.concertation;

import java.time.Instant;

/**
 * What a member declared for a year.
 *
 * @param revision the so many-th time in that year, from 1
 * @param current whether it is the last word for its year
 * @param by name of who wrote it, {@code null} when the member did
 */
public record DeclaredInterests(int year, int revision, boolean current, InterestTexts texts, String by, Instant at) {}

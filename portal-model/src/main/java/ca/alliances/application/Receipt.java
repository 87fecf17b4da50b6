package ca.alliances.application;

import java.time.Instant;

/** That an application was handed in: which, for the how manieth time, when. */
public record Receipt(ApplicationReference reference, int number, Instant at) {}

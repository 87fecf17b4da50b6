package ca.alliances.decision;

import ca.alliances.application.ApplicationStatus;

/** Which files and in what order; {@code null} leaves a thing open. A leading {@code -} turns the order. */
public record AwaitingFilter(String text, ApplicationStatus status, String sort) {}

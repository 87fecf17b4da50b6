package ca.alliances.decision;

import java.time.LocalDate;

/** By what a body spoke: the number of its resolution in the register and the day on which it was taken. */
public record Resolution(String number, LocalDate date) {}

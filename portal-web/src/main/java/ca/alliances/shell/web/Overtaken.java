package ca.alliances.shell.web;

/** Somebody else has changed what the page showed: told to the page of the request, so that it shows what is there now beside what was typed. */
public record Overtaken() {}

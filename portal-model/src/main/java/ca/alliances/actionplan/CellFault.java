package ca.alliances.actionplan;

import java.io.Serializable;
import java.util.List;

/** What is wrong in a cell of a form: its name, such as {@code C14}, and the key of the text with what fills its places. */
public record CellFault(String cell, String key, List<Object> arguments) implements Serializable {}

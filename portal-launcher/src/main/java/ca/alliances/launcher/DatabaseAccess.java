package ca.alliances.launcher;

/** How a schema of the stack is reached over JDBC. */
public record DatabaseAccess(String url, String user, String password) {}

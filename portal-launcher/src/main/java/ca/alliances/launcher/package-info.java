/**
 * The embedded stack of {@code ./portal run}: MariaDB, Keycloak, the portal on Payara Micro and a local inbox, from Maven artefacts, on
 * this machine only. {@link ca.alliances.launcher.Stack} is what the command, the integration tests and the bench start.
 */
package ca.alliances.launcher;

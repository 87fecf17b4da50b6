/** The local inbox of the embedded stack: every mail is caught by an SMTP server, kept in a folder and shown on a page. */
package ca.alliances.launcher.inbox;

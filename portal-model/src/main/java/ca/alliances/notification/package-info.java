/**
 * Letters to people: written in the transaction of what they tell, sent later by mail, at least once and never because of a second click
 * twice. Uses {@code shared}; who needs a letter posts it through {@code notification.boundary.Letters} (ADR 0012).
 */
package ca.alliances.notification;

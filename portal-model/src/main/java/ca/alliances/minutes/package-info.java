/**
 * Minutes of a meeting, from the draft to the adoption by a resolution and the public version. Uses {@code meeting}, {@code resolution},
 * {@code document}.
 */
package ca.alliances.minutes;

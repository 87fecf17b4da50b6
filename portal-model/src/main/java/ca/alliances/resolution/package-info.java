/**
 * The register of resolutions: what bodies resolved, by number. A number that is not in the register of a body moves nothing: decisions,
 * action plans and minutes look it up here. Uses {@code identity}; a table's own resolutions are entered by {@code meeting}.
 */
package ca.alliances.resolution;

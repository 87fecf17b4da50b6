package ca.alliances.resolution;

import java.util.Collection;

/**
 * Which resolutions a list shows, and in what order; what is {@code null} does not narrow it.
 *
 * @param waitingFor codes of the tables, at least one, to which they were passed on and that have not taken them up
 */
public record ResolutionFilter(
        String text, String body, Integer year, String project, Collection<String> waitingFor, String sort) {
    /** Blank is nothing. */
    public ResolutionFilter {
        text = text == null || text.isBlank() ? null : text;
        body = body == null || body.isBlank() ? null : body;
        project = project == null || project.isBlank() ? null : project.strip();
    }

    /** Whether they wait or not. */
    public ResolutionFilter(String text, String body, Integer year, String project, String sort) {
        this(text, body, year, project, null, sort);
    }
}

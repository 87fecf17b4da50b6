package ca.alliances.resolution;

/** Which resolutions a list shows, and in what order; what is {@code null} does not narrow it. */
public record ResolutionFilter(String text, String body, Integer year, String project, String sort) {
    /** Blank is nothing. */
    public ResolutionFilter {
        text = text == null || text.isBlank() ? null : text;
        body = body == null || body.isBlank() ? null : body;
        project = project == null || project.isBlank() ? null : project.strip();
    }
}

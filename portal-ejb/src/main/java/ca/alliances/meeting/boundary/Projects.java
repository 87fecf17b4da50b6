package ca.alliances.meeting.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The projects that come before tables. Who keeps them comes after meetings in the order of the features, so they are asked through this (ADR 0024). */
public interface Projects {
    /** A project that is ready for a body: its title, who applies for it, and whether the body decides or only recommends. */
    record Ready(String reference, String title, String organization, boolean decides) {}

    /** Those that are ready for that body. */
    List<Ready> ready(String body);

    /** The steps that a motion of that body may propose for a project, by their names in the life of projects; none when it may propose none. */
    List<String> steps(String body, String project);

    /** The legal name of who applies for it, if there is such a project. */
    Optional<String> applicant(String project);

    /** The subjects of those who have an interest in that project: they said so, or act or acted for who applies. */
    Set<String> interested(String project);
}

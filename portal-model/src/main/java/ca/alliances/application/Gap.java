package ca.alliances.application;

import java.util.List;

/** Why an application may not be handed in yet: the section to go to, the key of the text and its figures. */
public record Gap(Section section, String key, List<Object> figures) {
    /** The figures cannot change. */
    public Gap {
        figures = List.copyOf(figures);
    }

    static Gap of(Section section, String key, Object... figures) {
        return new Gap(section, key, List.of(figures));
    }
}

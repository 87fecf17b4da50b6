package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.boundary.ApplicationSections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which priorities of the call the project answers, and how. */
@Named
@RequestScoped
public class PrioritiesPage extends DraftPage {
    private final Map<String, String> answers = new LinkedHashMap<>();

    @Override
    void show(ApplicationView file) {
        file.project().answers().forEach(answer -> answers.put(answer.code(), answer.text()));
    }

    @Override
    void store(ApplicationSections into, ApplicationReference reference, long version) {
        into.priorities(reference, version, answers);
    }

    @Override
    String following() {
        return "budget";
    }

    /** The answers by the code of the priority. */
    public Map<String, String> getAnswers() {
        return answers;
    }
}

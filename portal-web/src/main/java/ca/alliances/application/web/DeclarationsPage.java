package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.Declaration;
import ca.alliances.application.boundary.ApplicationSections;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the applicant declares, signed with a name. */
@Named
@RequestScoped
public class DeclarationsPage extends DraftPage {
    private List<Declaration> made = new ArrayList<>();
    private String signer;

    @Override
    void show(ApplicationView file) {
        made = file.project().declared().stream()
                .map(ApplicationView.Declared::declaration)
                .collect(Collectors.toCollection(ArrayList::new));
        signer = file.project().declared().stream()
                .findFirst()
                .map(ApplicationView.Declared::signer)
                .orElse(null);
    }

    @Override
    void store(ApplicationSections into, ApplicationReference reference, long version) {
        Set<Declaration> declared = EnumSet.noneOf(Declaration.class);
        declared.addAll(made);
        into.declare(reference, version, declared, signer);
    }

    @Override
    String following() {
        return "check";
    }

    /** All that there are. */
    public Declaration[] getDeclarations() {
        return Declaration.values();
    }

    /** Those that are made. */
    public List<Declaration> getMade() {
        return made;
    }

    /** Those that are made. */
    public void setMade(List<Declaration> made) {
        this.made = made == null ? new ArrayList<>() : made;
    }

    /** Who makes them. */
    public String getSigner() {
        return signer;
    }

    /** Who makes them. */
    public void setSigner(String signer) {
        this.signer = signer;
    }
}

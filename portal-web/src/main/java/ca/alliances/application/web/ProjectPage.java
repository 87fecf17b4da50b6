package ca.alliances.application.web;

import ca.alliances.application.ApplicationReference;
import ca.alliances.application.ApplicationView;
import ca.alliances.application.Nature;
import ca.alliances.application.ProjectOutline;
import ca.alliances.application.Scope;
import ca.alliances.application.boundary.ApplicationSections;
import ca.alliances.tenancy.boundary.Mandataries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the project is, where and of what kind. */
@Named
@RequestScoped
public class ProjectPage extends DraftPage {
    private String title;
    private String summary;
    private Scope scope;
    private Nature nature;
    private String territory;

    @Override
    void show(ApplicationView file) {
        title = file.title();
        summary = file.project().outline().summary().orElse(null);
        scope = file.project().outline().scope().orElse(null);
        nature = file.project().outline().nature().orElse(null);
        territory = file.project().outline().territoryCode().orElse(null);
    }

    @Override
    void store(ApplicationSections into, ApplicationReference reference, long version) {
        into.outline(reference, version, new ProjectOutline(title, summary, scope, nature, territory));
    }

    @Override
    String following() {
        return "need";
    }

    @Inject
    private Mandataries mandataries;

    /** The choices. */
    public Scope[] getScopes() {
        return Scope.values();
    }

    /** The choices. */
    public Nature[] getNatures() {
        return Nature.values();
    }

    /** The territories of the tenant. */
    public List<SelectItem> getTerritories() {
        return mandataries.territories().stream()
                .map(each -> new SelectItem(each.code(), each.name()))
                .toList();
    }

    /** Title. */
    public String getTitle() {
        return title;
    }

    /** Title. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** In a few words. */
    public String getSummary() {
        return summary;
    }

    /** In a few words. */
    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** How far it reaches. */
    public Scope getScope() {
        return scope;
    }

    /** How far it reaches. */
    public void setScope(Scope scope) {
        this.scope = scope;
    }

    /** Of what kind it is. */
    public Nature getNature() {
        return nature;
    }

    /** Of what kind it is. */
    public void setNature(Nature nature) {
        this.nature = nature;
    }

    /** Code of the territory where it mainly happens. */
    public String getTerritory() {
        return territory;
    }

    /** Code of the territory where it mainly happens. */
    public void setTerritory(String territory) {
        this.territory = territory;
    }
}

package ca.alliances.actionplan.web;

import ca.alliances.actionplan.PlanForm;
import ca.alliances.actionplan.PlanReference;
import ca.alliances.actionplan.Years;
import ca.alliances.actionplan.boundary.PlanDrafts;
import ca.alliances.shared.Bilingual;
import ca.alliances.shell.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Begins a plan of a territory, or the regional one. */
@Named
@RequestScoped
public class PlanCreatePage {
    @Inject
    private PlanDrafts boundary;

    private String letters;
    private String territory;
    private String titleFr;
    private String titleEn;
    private String firstYear;
    private String lastYear;

    /** Refuses who keeps no plan. */
    public void load() {
        boundary.territories();
    }

    /** Begins it and leads to its draft. */
    public String begin() {
        PlanReference reference = boundary.begin(new PlanForm(
                letters,
                territory == null || territory.isBlank() ? null : territory,
                new Bilingual(titleFr, titleEn),
                Years.of(Years.parse(firstYear), Years.parse(lastYear))));
        Notices.tell("actionplan.begun");
        return "/mandatary/plan/edit?faces-redirect=true&ref=" + reference;
    }

    /** The territories to choose from. */
    public List<SelectItem> getTerritories() {
        return boundary.territories().stream()
                .map(each -> new SelectItem(each.code(), each.name()))
                .toList();
    }

    /** Letters of the mandatary. */
    public String getLetters() {
        return letters;
    }

    /** From the form. */
    public void setLetters(String letters) {
        this.letters = letters;
    }

    /** Code of its territory; none for the regional one. */
    public String getTerritory() {
        return territory;
    }

    /** From the form. */
    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** Title in French. */
    public String getTitleFr() {
        return titleFr;
    }

    /** From the form. */
    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    /** Title in English. */
    public String getTitleEn() {
        return titleEn;
    }

    /** From the form. */
    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    /** First fiscal year. */
    public String getFirstYear() {
        return firstYear;
    }

    /** From the form. */
    public void setFirstYear(String firstYear) {
        this.firstYear = firstYear;
    }

    /** Last fiscal year. */
    public String getLastYear() {
        return lastYear;
    }

    /** From the form. */
    public void setLastYear(String lastYear) {
        this.lastYear = lastYear;
    }
}

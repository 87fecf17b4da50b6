package ca.alliances.actionplan.web;

import ca.alliances.actionplan.Figure;
import ca.alliances.actionplan.NodeContent;
import ca.alliances.actionplan.NodeLevel;
import ca.alliances.actionplan.PlanLine;
import ca.alliances.actionplan.Years;
import ca.alliances.shared.Bilingual;

/** What is typed of a node; each level has its own of them. */
public class NodeFields {
    private String titleFr;
    private String titleEn;
    private String responsible;
    private String firstYear;
    private String lastYear;
    private String unit;
    private String baseline;
    private String target;

    void show(PlanLine line) {
        if (line == null) {
            return;
        }
        titleFr = line.content().title().fr();
        titleEn = line.content().title().en().orElse(null);
        NodeContent.Action action = line.content().action();
        if (action != null) {
            responsible = action.responsible();
            firstYear = action.years() == null ? null : action.years().first().toString();
            lastYear = action.years() == null ? null : action.years().last().toString();
        }
        NodeContent.Indicator indicator = line.content().indicator();
        if (indicator != null) {
            unit = indicator.unit();
            baseline =
                    indicator.baseline() == null ? null : indicator.baseline().toString();
            target = indicator.target().toString();
        }
    }

    NodeContent content(NodeLevel level) {
        Bilingual title = new Bilingual(titleFr, titleEn);
        return switch (level) {
            case PRIORITY, OBJECTIVE -> NodeContent.of(title);
            case ACTION ->
                NodeContent.of(
                        title, NodeContent.Action.of(responsible, Years.parse(firstYear), Years.parse(lastYear)));
            case INDICATOR ->
                NodeContent.of(title, new NodeContent.Indicator(unit, Figure.parse(baseline), Figure.parse(target)));
        };
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

    /** Who answers for an action. */
    public String getResponsible() {
        return responsible;
    }

    /** From the form. */
    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    /** First fiscal year of an action. */
    public String getFirstYear() {
        return firstYear;
    }

    /** From the form. */
    public void setFirstYear(String firstYear) {
        this.firstYear = firstYear;
    }

    /** Last fiscal year of an action. */
    public String getLastYear() {
        return lastYear;
    }

    /** From the form. */
    public void setLastYear(String lastYear) {
        this.lastYear = lastYear;
    }

    /** What an indicator counts. */
    public String getUnit() {
        return unit;
    }

    /** From the form. */
    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** Where an indicator stood. */
    public String getBaseline() {
        return baseline;
    }

    /** From the form. */
    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    /** Where an indicator shall come. */
    public String getTarget() {
        return target;
    }

    /** From the form. */
    public void setTarget(String target) {
        this.target = target;
    }
}

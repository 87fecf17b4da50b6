package ca.alliances.application;

import ca.alliances.shared.RuleViolation;
import ca.alliances.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** What a project is in a few words, where it happens and of what kind it is. Only the title is there from the beginning. */
@Embeddable
public class ProjectOutline {
    @Column(name = "title")
    private String title;

    @Column(name = "summary")
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private Scope scope;

    @Enumerated(EnumType.STRING)
    @Column(name = "nature")
    private Nature nature;

    @Column(name = "territory_code")
    private String territoryCode;

    /** For JPA. */
    protected ProjectOutline() {}

    /**
     * All but the title may be {@code null} in a draft.
     *
     * @throws RuleViolation {@code application.title-missing}, {@code shared.text-too-long}
     */
    public ProjectOutline(String title, String summary, Scope scope, Nature nature, String territoryCode) {
        this.title = TypedText.required(200, title, "application.title-missing");
        this.summary = TypedText.atMost(1_000, summary);
        this.scope = scope;
        this.nature = nature;
        this.territoryCode = territoryCode;
    }

    boolean isComplete() {
        return summary != null && scope != null && nature != null && territoryCode != null;
    }

    /** Title. */
    public String title() {
        return title;
    }

    /** In a few words. */
    public Optional<String> summary() {
        return Optional.ofNullable(summary);
    }

    /** How far it reaches. */
    public Optional<Scope> scope() {
        return Optional.ofNullable(scope);
    }

    /** Of what kind it is. */
    public Optional<Nature> nature() {
        return Optional.ofNullable(nature);
    }

    /** Where it mainly happens. */
    public Optional<String> territoryCode() {
        return Optional.ofNullable(territoryCode);
    }
}

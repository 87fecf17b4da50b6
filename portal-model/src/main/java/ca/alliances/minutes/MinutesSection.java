package ca.alliances.minutes;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What was typed in one section of minutes. It counts how often it was saved, so that nobody overwrites what he has not seen. */
@Entity
@Table(name = "minutes_section")
public class MinutesSection extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "minutes_id", updatable = false)
    private Minutes minutes;

    @Column(name = "section_key", updatable = false)
    private SectionKey key;

    @Column(name = "text")
    private String text = "";

    @Column(name = "saves")
    private int saves;

    /** For JPA. */
    protected MinutesSection() {}

    MinutesSection(Minutes minutes, SectionKey key) {
        this.minutes = minutes;
        this.key = key;
    }

    boolean write(String typed) {
        if (typed.equals(text)) {
            return false;
        }
        text = typed;
        saves++;
        return true;
    }

    Minutes minutes() {
        return minutes;
    }

    /** Its name. */
    public SectionKey key() {
        return key;
    }

    /** What stands in it. */
    public String text() {
        return text;
    }

    /** How often it was saved. */
    public int saves() {
        return saves;
    }
}

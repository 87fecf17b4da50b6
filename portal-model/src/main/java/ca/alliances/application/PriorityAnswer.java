package ca.alliances.application;

import ca.alliances.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** How an application answers a priority of its call. */
@Entity
@Table(name = "priority_answer")
public class PriorityAnswer extends TenantOwned {
    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "code")
    private String code;

    @Column(name = "answer")
    private String answer;

    /** For JPA. */
    protected PriorityAnswer() {}

    PriorityAnswer(Application application, String code, String answer) {
        this.application = application;
        this.code = code;
        this.answer = answer;
    }

    void change(String text) {
        answer = text;
    }

    Application application() {
        return application;
    }

    /** Code of the priority in the call. */
    public String code() {
        return code;
    }

    /** The answer in words. */
    public String answer() {
        return answer;
    }
}

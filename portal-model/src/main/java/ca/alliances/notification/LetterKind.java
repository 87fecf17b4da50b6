package ca.alliances.notification;

import java.util.Locale;

/** What a letter tells; its words are in the bundle {@code letters} under {@link #key}. */
public enum LetterKind {
    /** To the applicant: handed in. Figures: number, title, instant. */
    APPLICATION_SUBMITTED,
    /** To the applicant: to be completed. Figures: number, title, reasons. */
    APPLICATION_INCOMPLETE,
    /** To the applicant: may be funded by the norms. Figures: number, title. */
    APPLICATION_ADMISSIBLE,
    /** To the applicant: may not be funded by the norms. Figures: number, title, reasons. */
    APPLICATION_INADMISSIBLE,
    /** To the applicant: decided. Figures: number, title, outcome, reasons, 1 and the amount or 0 and nothing, how many conditions, these. */
    APPLICATION_DECIDED,
    /** To the applicant: the decision was taken back. Figures: number, title, reasons. */
    DECISION_REPEALED,
    /** To somebody who was invited. Figures: role in words, the day on which the invitation ends. */
    INVITATION;

    /** {@code application-submitted}: under it the bundle has {@code .subject}, {@code .body} and {@code .link}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

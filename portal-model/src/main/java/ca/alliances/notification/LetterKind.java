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
    INVITATION,
    /** To a member of a table: a meeting is called. Figures: table, start, place or link, agenda in lines, and links to answer yes, no, substitute. */
    MEETING_CONVENED,
    /** The same when its time, place or agenda has changed. */
    MEETING_CHANGED,
    /** It does not take place. Figures: table, start, reason. */
    MEETING_CANCELLED,
    /** To who was invited to a meeting and does not sit at the table on its day any more. Figures: table, start. */
    MEETING_UNINVITED,
    /** To who is to sit for a member who does not come. Figures: table, start, place or link, agenda in lines, for whom. */
    SUBSTITUTE_CALLED,
    /** To who was to, and is not any more. Figures: table, start. */
    SUBSTITUTE_FREED,
    /** It comes soon. Figures: table, start, place or link, agenda in lines. */
    MEETING_REMINDER,
    /** To a member whose vote was given by phone. Figures: table, motion, what was recorded, why by phone, when. */
    VOTE_BY_PHONE_RECORDED,
    /** To who has taken on to do something. Figures: what, table, the day on which it is due. */
    ACTION_DUE,
    /** To who was present: minutes to read. Figures: table, start of the meeting, last day for corrections. */
    MINUTES_CIRCULATED,
    /** To whose login is tied to a member of a table. Figures: member, table, by whom, address of the mandatary or nothing, 1 with one and 0 without. */
    MEMBER_LOGIN_TIED;

    /** {@code application-submitted}: under it the bundle has {@code .subject}, {@code .body} and {@code .link}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of the words at its end, which say whom to ask. */
    public String closing() {
        return switch (this) {
            case MEETING_CONVENED,
                    MEETING_CHANGED,
                    MEETING_CANCELLED,
                    MEETING_UNINVITED,
                    SUBSTITUTE_CALLED,
                    SUBSTITUTE_FREED,
                    MEETING_REMINDER,
                    VOTE_BY_PHONE_RECORDED,
                    ACTION_DUE,
                    MINUTES_CIRCULATED,
                    MEMBER_LOGIN_TIED -> "closing.table";
            default -> "closing";
        };
    }
}

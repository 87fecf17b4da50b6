package ca.alliances.minutes;

/** What became of a correction that was proposed to minutes. */
public enum CorrectionState {
    /** Nobody has answered it. */
    OPEN,
    /** It was taken into the text. */
    ACCEPTED,
    /** It was not, for a reason. */
    DECLINED,
    /** The table adopted the minutes before it was answered. */
    LAPSED
}

package ca.alliances.intake;

/** The documents that a call may ask for. */
public enum DocumentKind {
    /** Lettres patentes. */
    LETTERS_PATENT,
    /** Resolution of the board that allows the request. */
    BOARD_RESOLUTION,
    /** Financial statements of the last year. */
    FINANCIAL_STATEMENTS,
    /** Annual report. */
    ANNUAL_REPORT,
    /** Who sits on the board. */
    BOARD_MEMBERS,
    /** Letter of a partner. */
    SUPPORT_LETTER,
    /** Quotation of a supplier. */
    QUOTATION,
    /** Attestation of the Office québécois de la langue française. */
    OQLF_ATTESTATION,
    /** Void cheque. */
    VOID_CHEQUE
}

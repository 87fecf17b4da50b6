package ca.alliances.application;

/** Posts of expense of a budget. */
public enum ExpenseKind {
    /** Salaries and social charges. */
    SALARIES,
    /** Professional fees. */
    FEES,
    /** Travel. */
    TRAVEL,
    /** Material and supplies. */
    SUPPLIES,
    /** Equipment, bought or rented. */
    EQUIPMENT,
    /** Communication and promotion. */
    COMMUNICATIONS,
    /** Training. */
    TRAINING,
    /** Premises. */
    PREMISES,
    /** Transport, child care and meals of those who take part. */
    PARTICIPATION,
    /** Evaluation. */
    EVALUATION,
    /** Costs of administration, which the rules of a call limit. */
    ADMINISTRATION
}

package ca.alliances.organization;

import ca.alliances.shared.RuleViolation;

/** What an organization is in law, among those that the fund may help. */
public enum OrganizationKind {
    /** Non-profit legal person (OBNL). */
    NON_PROFIT,
    /** Cooperative that Revenu Québec treats as a non-profit. */
    NON_PROFIT_COOPERATIVE,
    /** Local municipality. */
    MUNICIPALITY,
    /** Municipalité régionale de comté. */
    MRC,
    /** Band council. */
    BAND_COUNCIL,
    /** Council of a northern village. */
    NORTHERN_VILLAGE,
    /** Indigenous grouping. */
    INDIGENOUS_GROUP,
    /** Research centre or institution that works on poverty. */
    RESEARCH_CENTRE;

    /** Whether such a body is in the enterprise register; band councils and northern villages are not. */
    public boolean needsNeq() {
        return this != BAND_COUNCIL && this != NORTHERN_VILLAGE;
    }

    /** @throws RuleViolation {@code organization.neq-missing} when such a body has a number and gives none */
    public void requireNeq(Neq neq) {
        if (neq == null && needsNeq()) {
            throw new RuleViolation("organization.neq-missing");
        }
    }
}

package ca.alliances.tenancy;

/**
 * A mandatary as a list shows it: code (path segment), French name, and region, {@code null} when it lies over several; then whom to ask, as far
 * as it is known: town of its seat, website, address and telephone of its office.
 */
public record MandatarySummary(
        String code,
        String nameFr,
        String regionCode,
        String regionNameFr,
        String seat,
        String website,
        String email,
        String phone) {}

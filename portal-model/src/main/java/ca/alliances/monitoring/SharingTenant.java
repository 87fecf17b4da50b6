package ca.alliances.monitoring;

import ca.alliances.tenancy.Sharing;

/**
 * A tenant and what its agreement lets the ministry see today.
 *
 * @param sharing {@code null} when it shares nothing
 */
public record SharingTenant(String nameFr, Sharing sharing) {
    /** Whether its files and shares can be listed and its files opened. */
    public boolean isOpen() {
        return sharing == Sharing.FULL;
    }
}

package ca.alliances.audit;

/** How many entries are sound, at which number the chain breaks ({@code null}: nowhere), and the seal of the last sound entry. */
public record ChainReport(long sound, Long brokenAt, String seal) {
    /** Whether nothing was changed, taken away or added behind the portal's back. */
    public boolean isWhole() {
        return brokenAt == null;
    }
}

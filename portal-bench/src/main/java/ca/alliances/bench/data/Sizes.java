package ca.alliances.bench.data;

/** How many files each tenant has: one has many, one a hundredth of that, the others share the rest; four times the many in all. */
public record Sizes(int many) {
    /** The tenant with many files. */
    public static final String LARGE = "cnord";
    /** The tenant with few. */
    public static final String SMALL = "idm";

    private static final int TENANTS = 21;

    /** @throws IllegalArgumentException when there would be tenants without a file */
    public Sizes {
        if (many < 1000) {
            throw new IllegalArgumentException("at least 1000 files");
        }
    }

    /** A hundredth of the many. */
    public int few() {
        return many / 100;
    }

    /** Files of that tenant. */
    public int of(String tenant) {
        return switch (tenant) {
            case LARGE -> many;
            case SMALL -> few();
            default -> (3 * many - few()) / (TENANTS - 2);
        };
    }
}

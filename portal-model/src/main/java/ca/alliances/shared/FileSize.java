package ca.alliances.shared;

/** How large a file is or may be; told to people in the units of their language. */
public record FileSize(long bytes) {
    private static final long MEGA = 1024L * 1024;

    /** So many times 1024 × 1024 bytes. */
    public static FileSize megabytes(long count) {
        return new FileSize(count * MEGA);
    }
}

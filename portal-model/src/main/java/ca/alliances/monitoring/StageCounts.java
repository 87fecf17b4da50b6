package ca.alliances.monitoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many files of a tenant stand at each stage, as the ministry reads it. Where small counts are suppressed, those from 1 to 4 are left out
 * and, as soon as one is, their total too: nothing published depends on what was left out, so nothing gives it back (ADR 0020).
 */
public final class StageCounts {
    /** The smallest count that does not point at somebody. */
    public static final long SMALLEST = 5;

    private final Map<FileStage, Long> counts = new EnumMap<>(FileStage.class);
    private final boolean suppressing;

    private StageCounts(Map<FileStage, Long> counts, boolean suppressing) {
        this.counts.putAll(counts);
        this.suppressing = suppressing;
    }

    /** All as they are. */
    public static StageCounts whole(Map<FileStage, Long> counts) {
        return new StageCounts(counts, false);
    }

    /** Without those that are small. */
    public static StageCounts suppressed(Map<FileStage, Long> counts) {
        return new StageCounts(counts, true);
    }

    /** Files at that stage; nothing when they are too few to say. */
    public Optional<Long> at(FileStage stage) {
        long count = counts.getOrDefault(stage, 0L);
        return isHidden(count) ? Optional.empty() : Optional.of(count);
    }

    /** Files in all; nothing when it could tell what was left out. */
    public Optional<Long> total() {
        return hasHidden()
                ? Optional.empty()
                : Optional.of(
                        counts.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Whether something was left out. */
    public boolean hasHidden() {
        return counts.values().stream().anyMatch(this::isHidden);
    }

    private boolean isHidden(long count) {
        return suppressing && count > 0 && count < SMALLEST;
    }
}

package ca.alliances.concertation.web;

import ca.alliances.concertation.SectorShare;
import java.util.List;

/** Seats by sector as bars, one below the other. */
public final class SectorChart {
    private static final int WIDTH = 400;
    private static final int ROW = 44;

    private final List<SectorShare> shares;

    SectorChart(List<SectorShare> shares) {
        this.shares = shares;
    }

    /** Sectors with their seats. */
    public List<SectorShare> getShares() {
        return shares;
    }

    /** How wide a bar of so many seats is. */
    public int width(int seats) {
        int most = shares.stream().mapToInt(SectorShare::target).max().orElse(1);
        return seats * WIDTH / most;
    }

    /** How high it is. */
    public int getHeight() {
        return shares.size() * ROW;
    }
}

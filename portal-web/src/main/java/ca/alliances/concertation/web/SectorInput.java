package ca.alliances.concertation.web;

import ca.alliances.concertation.Sector;

/** What is typed of a sector on the form of a table: how many seats it gets, and how many of them a quorum needs. */
public class SectorInput {
    private final Sector sector;
    private Integer seats;
    private Integer quorum;

    SectorInput(Sector sector) {
        this.sector = sector;
    }

    /** The sector. */
    public Sector getSector() {
        return sector;
    }

    /** How many seats it gets. */
    public Integer getSeats() {
        return seats;
    }

    /** From the form. */
    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    /** How many of them a quorum needs. */
    public Integer getQuorum() {
        return quorum;
    }

    /** From the form. */
    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }
}

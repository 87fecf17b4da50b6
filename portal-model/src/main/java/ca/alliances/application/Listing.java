package ca.alliances.application;

import ca.alliances.shared.Money;
import ca.alliances.shared.SearchWords;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a file stands in the lists of a tenant: whether it does, since it was handed in once, with the title and the amount that it had when it
 * last was, and by which words it is found.
 */
@Embeddable
public class Listing {
    private static final int LONGEST = 430;

    @Column(name = "listed_title")
    private String title;

    @Column(name = "listed_requested")
    private Money requested;

    /** Written and searched; never to be read: a column of bytes would be given in hexadecimal figures. */
    @Column(name = "search_words")
    private String words;

    /** Kept by the database. */
    @Column(name = "listed", insertable = false, updatable = false)
    private boolean listed;

    /** The year of its call, which its reference bears; kept by the database. */
    @Column(name = "listed_year", insertable = false, updatable = false)
    private int year;

    /** For JPA. */
    protected Listing() {}

    Listing(Application file, String organizationName) {
        title = file.outline().title();
        requested = file.requested();
        String plain = SearchWords.plain(file.reference() + " " + title + " " + organizationName);
        words = plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    Money requested() {
        return requested;
    }
}

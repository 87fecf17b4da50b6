package ca.alliances.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Sealed ballots of a secret vote, without voters and times. Each ballot that comes in is mixed with all others, so that no place tells when
 * it came.
 */
public final class BallotBox {
    private final int length;
    private final List<byte[]> sealed;

    private BallotBox(int length, List<byte[]> sealed) {
        this.length = length;
        this.sealed = sealed;
    }

    /** An empty box for ballots of so many bytes. */
    public static BallotBox forBallotsOf(int length) {
        return new BallotBox(length, List.of());
    }

    /** The box as it was kept, see {@link #content}. */
    public static BallotBox of(int length, byte[] content) {
        if (content.length % length != 0) {
            throw new IllegalArgumentException("not a number of whole ballots: " + content.length);
        }
        List<byte[]> sealed = new ArrayList<>();
        for (int at = 0; at < content.length; at += length) {
            sealed.add(Arrays.copyOfRange(content, at, at + length));
        }
        return new BallotBox(length, sealed);
    }

    /** The box with one more ballot, mixed anew; a ballot of another length would be known again, and is an error of the program. */
    public BallotBox with(byte[] ballot, Random random) {
        if (ballot.length != length) {
            throw new IllegalArgumentException("ballots here have " + length + " bytes, not " + ballot.length);
        }
        List<byte[]> more = new ArrayList<>(sealed);
        more.add(ballot.clone());
        Collections.shuffle(more, random);
        return new BallotBox(length, more);
    }

    /** All ballots one after the other, to be kept. */
    public byte[] content() {
        byte[] content = new byte[length * sealed.size()];
        for (int i = 0; i < sealed.size(); i++) {
            System.arraycopy(sealed.get(i), 0, content, i * length, length);
        }
        return content;
    }

    /** How many ballots are in the box; more is not to be known before the close. */
    public int size() {
        return sealed.size();
    }

    /** All ballots at once, for the close of the vote, mixed once more. */
    public List<byte[]> opened(Random random) {
        List<byte[]> all = new ArrayList<>(sealed);
        Collections.shuffle(all, random);
        return all.stream().map(byte[]::clone).toList();
    }
}

package ca.alliances.meeting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A ballot as bytes, always as many, so that their number tells nothing of what it says. Not encrypted. */
public final class BallotCode {
    private static final int REASON = Ballot.LONGEST_REASON * 3;
    /** How many bytes each ballot has: its choice, its ranking, its reason. */
    public static final int LENGTH = 1 + 1 + Ballot.MOST_OPTIONS + 2 + REASON;

    private BallotCode() {}

    /** The ballot as bytes. */
    public static byte[] encode(Ballot ballot) {
        byte[] reason = ballot.reason() == null ? new byte[0] : ballot.reason().getBytes(StandardCharsets.UTF_8);
        ByteBuffer code = ByteBuffer.allocate(LENGTH);
        code.put((byte) ballot.choice().ordinal()).put((byte) ballot.ranking().size());
        ballot.ranking().forEach(each -> code.put(each.byteValue()));
        code.position(2 + Ballot.MOST_OPTIONS).putShort((short) reason.length).put(reason);
        return code.array();
    }

    /** The ballot that these bytes are; anything else is no ballot, and an error of the program. */
    public static Ballot decode(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a ballot has " + LENGTH + " bytes, not " + bytes.length);
        }
        ByteBuffer code = ByteBuffer.wrap(bytes);
        Choice choice = Choice.values()[code.get()];
        List<Integer> ranking = new ArrayList<>();
        for (int left = code.get(); left > 0; left--) {
            ranking.add((int) code.get());
        }
        byte[] reason = new byte[code.position(2 + Ballot.MOST_OPTIONS).getShort()];
        code.get(reason);
        return new Ballot(choice, new String(reason, StandardCharsets.UTF_8), ranking);
    }
}

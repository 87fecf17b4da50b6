package ca.alliances.bench.load;

import java.io.IOException;

/** The server answered something else than it should. */
final class WrongAnswer extends IOException {
    private static final long serialVersionUID = 1L;

    WrongAnswer(String message) {
        super(message);
    }
}

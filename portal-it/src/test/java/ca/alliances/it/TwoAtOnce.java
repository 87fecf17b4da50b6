package ca.alliances.it;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Two forms at the same time: of an impatient finger, of a satellite link that repeats what it has sent, or of two people. */
final class TwoAtOnce {
    private TwoAtOnce() {}

    /** Sends both, each in the session of who holds it. */
    static List<Reply> send(WebForm one, WebForm other) {
        return Stream.of(one, other).map(form -> CompletableFuture.supplyAsync(form::send)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }
}

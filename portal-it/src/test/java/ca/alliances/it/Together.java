package ca.alliances.it;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Asks for several things at once, as many people do; only for visitors who have not opened a browser. */
final class Together {
    private static final int AT_ONCE = 4;

    private Together() {}

    /** What came of each, in their order. */
    static <T, R> Map<T, R> map(Collection<T> each, Function<T, R> work) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Map<T, CompletableFuture<R>> begun = new LinkedHashMap<>();
            each.forEach(one -> begun.put(one, CompletableFuture.supplyAsync(() -> work.apply(one), threads)));
            Map<T, R> results = new LinkedHashMap<>();
            begun.forEach((one, result) -> results.put(one, result.join()));
            return results;
        } finally {
            threads.shutdown();
        }
    }
}

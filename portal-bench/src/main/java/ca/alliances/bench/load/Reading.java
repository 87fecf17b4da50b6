package ca.alliances.bench.load;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Somebody reads a page; each time another one, where there are several. */
public record Reading(String name, Crowd crowd, Supplier<Look> looks) implements Scenario {
    /** An address and what the page there must show. */
    public record Look(String path, String shows) {}

    /** Always the same page. */
    public static Reading of(String name, Crowd crowd, String path, String shows) {
        Look look = new Look(path, shows);
        return new Reading(name, crowd, () -> look);
    }

    @Override
    public List<Visit> visits(int people) throws IOException, InterruptedException {
        return crowd.first(people).stream()
                .map(browser -> (Visit) () -> {
                    Look look = looks.get();
                    Answer answer = browser.get(look.path());
                    answer.page(look.shows());
                    return answer.nanos();
                })
                .toList();
    }

    /** The page as it comes. */
    public byte[] sample() throws IOException, InterruptedException {
        Look look = looks.get();
        return crowd.first(1)
                .get(0)
                .get(look.path())
                .page(look.shows())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}

package ca.alliances.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser fetches over the wire, headers included; what it had kept is not counted. */
final class Traffic {
    private final Page page;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Integer> fetched = new LinkedHashMap<>();

    /** What one visit of a page cost. */
    record Cost(int bytes, Map<String, Integer> requests) {
        /** Whether it is within a budget. */
        boolean isWithin(int mostBytes, int mostRequests) {
            return bytes <= mostBytes && requests.size() <= mostRequests;
        }
    }

    private Traffic(Page page) {
        this.page = page;
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.requestWillBeSent", this::begun);
        session.on("Network.loadingFinished", this::finished);
        session.send("Network.enable");
    }

    /** From now on, on that page. */
    static Traffic of(Page page) {
        return new Traffic(page);
    }

    private void begun(JsonObject event) {
        addresses.put(
                event.get("requestId").getAsString(),
                event.getAsJsonObject("request").get("url").getAsString());
    }

    private void finished(JsonObject event) {
        int bytes = event.get("encodedDataLength").getAsInt();
        if (bytes > 0) {
            fetched.put(addresses.get(event.get("requestId").getAsString()), bytes);
        }
    }

    /** Opens an address and says what it cost. */
    Cost visit(String address) {
        fetched.clear();
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate("() => document.fonts.ready.then(() => true)");
        return new Cost(fetched.values().stream().mapToInt(Integer::intValue).sum(), new LinkedHashMap<>(fetched));
    }
}

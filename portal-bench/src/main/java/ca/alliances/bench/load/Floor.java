package ca.alliances.bench.load;

import java.io.IOException;

/** The bare servlet beside the portal: what this server, this database and this client can do at best for a page of that size. */
public final class Floor {
    private static final int TRIES = 600;
    private static final long PAUSE = 100;
    private final String address;
    private final Browser browser;

    /** Under that name on the server of the portal. */
    public Floor(String base, String name) {
        this.address = "/" + name + "/";
        this.browser = new Browser(base);
    }

    /** Gives it the page that it shall answer, as soon as it is there. */
    public void show(byte[] page) throws IOException, InterruptedException {
        for (int i = 0; browser.put(address, page).status() != 200; i++) {
            if (i == TRIES) {
                throw new WrongAnswer("the floor does not answer at " + address);
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Where it reads that row. */
    public String path(String tenant, long id) {
        return address + "?tenant=" + tenant + "&id=" + id;
    }
}

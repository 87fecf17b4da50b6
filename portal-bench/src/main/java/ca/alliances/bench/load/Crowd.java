package ca.alliances.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** As many browsers of one demo person as are needed, each with a login of its own; nobody is signed in without an e-mail address. */
public final class Crowd {
    private final String base;
    private final String email;
    private final String password;
    private final List<Browser> browsers = new ArrayList<>();

    /** Nobody has come yet. */
    public Crowd(String base, String email, String password) {
        this.base = base;
        this.email = email;
        this.password = password;
    }

    /** Visitors who do not sign in. */
    public static Crowd ofStrangers(String base) {
        return new Crowd(base, null, null);
    }

    /** The first so many. */
    List<Browser> first(int count) throws IOException, InterruptedException {
        while (browsers.size() < count) {
            Browser browser = new Browser(base);
            browsers.add(email == null ? browser : browser.signIn(email, password));
        }
        return browsers.subList(0, count);
    }
}

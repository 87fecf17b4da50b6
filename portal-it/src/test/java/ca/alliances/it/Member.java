package ca.alliances.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;

/** A member of a committee, in a browser: declares, scores, or withdraws from a file. */
final class Member {
    private static final List<Integer> SCORES = List.of(4, 3, 2, 1, 0, 4, 3, 2, 1);
    private final Page page;
    private final String reference;

    Member(Page page, String reference) {
        this.page = page;
        this.reference = reference;
    }

    /** Finds the file among the tasks and declares to have no interest in it, so that it opens. */
    Member declareNoInterest() {
        page.navigate("/t/cnord");
        page.locator(".tile a", new Page.LocatorOptions().setHasText("à déclarer ou à noter"))
                .click();
        page.locator("#reviews a[href$='declare?ref=" + reference + "']").click();
        page.locator("input[name='none:confirm']").click();
        Arrival.at(page, "**/review/score?**");
        return this;
    }

    /** Writes a score and a comment to each criterion on that page, which shows the form. */
    static void fillIn(Page sheet) {
        for (int i = 0; i < SCORES.size(); i++) {
            String line = "[name$=':" + i + ":";
            sheet.locator("input" + line + "score'][value='" + SCORES.get(i) + "']")
                    .check();
            sheet.locator("textarea" + line + "comment']").fill("Commentaire " + SCORES.get(i));
        }
    }

    /** Makes the scores final; the answer to that. */
    static Response finalise(Page sheet) {
        Locator button = sheet.locator("input[name='scores:finalise']");
        return sheet.waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
    }

    /** Scores it for good. */
    void score() {
        fillIn(page);
        finalise(page);
        Arrival.at(page, "**/review/list");
    }

    /** Finds out, with the file open, that there is an interest after all. */
    void withdraw(String interest) {
        page.locator("main a[href*='review/declare']").click();
        page.locator("textarea[name='some:reason']").fill(interest);
        page.locator("input[name='some:recuse']").click();
        Arrival.at(page, "**/review/list");
    }

    /** What the list of the committee says about the file. */
    Locator line() {
        return page.locator("#reviews tr", new Page.LocatorOptions().setHasText(reference));
    }
}

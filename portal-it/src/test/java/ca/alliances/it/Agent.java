package ca.alliances.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The agent of a territory at her desk, in a browser: from her tasks to a file, its check, its committee and the recommendation. */
final class Agent {
    private final Page page;

    Agent(Page page) {
        this.page = page;
    }

    /** Opens a file from the task of that name. */
    Agent findAmong(String task, String reference) {
        page.navigate("/t/cnord");
        page.locator(".tile a", new Page.LocatorOptions().setHasText(task)).click();
        page.locator("#files a[href$='file?ref=" + reference + "']").click();
        return this;
    }

    /** Goes through the door of that name. */
    Agent choose(String door) {
        page.locator(".actions a", new Page.LocatorOptions().setHasText(door)).click();
        return this;
    }

    /** Finds that the documents are not all there, and says so to the applicant. */
    void returnForDocuments(String reasons) {
        answerAll("YES");
        page.locator("input[name$=':answer'][value='NO']").first().check();
        page.locator("input[name$=':outcome'][value='RETURN']").check();
        page.locator("input[name$=':sections'][value='DOCUMENTS']").check();
        page.locator("textarea[name$=':reasons']").fill(reasons);
        conclude();
    }

    /** Finds that all is as it must be. */
    void declareAdmissible() {
        answerAll("YES");
        page.locator("input[name$=':outcome'][value='ADMISSIBLE']").check();
        conclude();
    }

    /** The button stands last: once it is there, so are all the questions; all() alone takes those that have come so far. */
    private void answerAll(String answer) {
        page.locator("input[name='check:continue']").waitFor();
        page.locator("input[name$=':answer'][value='" + answer + "']").all().forEach(Locator::check);
    }

    private void conclude() {
        page.locator("input[name='check:continue']").click();
        Arrival.at(page, "**/review/outcome?**");
        confirm("conclude");
        Arrival.at(page, "**/application/file?**");
    }

    /** Puts it before the committee. */
    void openTheReview() {
        confirm("open");
        Arrival.at(page, "**/application/file?**");
    }

    private void confirm(String form) {
        page.locator("input[name='" + form + ":confirm']").click();
    }

    /** Records that the committee is for it. */
    void recommend(String amount, String conditions, String advice) {
        page.locator("input[name='recommend:stand'][value='FOR']").check();
        page.locator("input[name='recommend:amount']").fill(amount);
        page.locator("textarea[name='recommend:conditions']").fill(conditions);
        page.locator("textarea[name='recommend:advice']").fill(advice);
        confirm("recommend");
        Arrival.at(page, "**/review/summary?**");
    }

    /** Where the file stands. */
    String status() {
        return page.locator(".status").first().innerText();
    }

    /** All that the page says. */
    String content() {
        return Secretary.plain(page.locator("main").innerText());
    }
}

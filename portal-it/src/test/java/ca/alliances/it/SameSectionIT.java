package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who have the same section of a draft open: neither erases what the other has saved without having seen it. */
@ExtendWith(PortalExtension.class)
class SameSectionIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String NEEDS = "#need\\:needs";
    private static final String THEIRS = "Ce qu’une collègue a écrit et enregistré.";
    private static final String MINE = "Ce que j’écris au même moment.";
    private static final String MORE = MINE + " Et encore.";
    private static final int LONGER_THAN_A_PAUSE = 60_000;
    private final Portal portal;
    private final List<String> posts = new ArrayList<>();
    private Journey colleague;
    private Visitor me;
    private Page page;

    SameSectionIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void iWriteWhatAColleagueHasSavedMeanwhile() {
        colleague = Journey.begin(portal.visitor().enter(PROMOTER), "cnord", "CN-2026-01", "Épicerie solidaire");
        me = portal.visitor().enter(PROMOTER);
        page = me.page();
        page.clock().install();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request.url());
            }
        });
        me.open(colleague.at("need"));
        Journey.ledTo(colleague.form("need").type("needs", THEIRS).press("save"));
        type(MINE);
        page.locator(".saved.bad").waitFor();
        assertTold();
    }

    @Test
    void theNextKeyErasesNothing() {
        type(MORE);
        type(MINE);
        assertEquals(1, posts.size());
        assertEquals(THEIRS, saved());
    }

    @Test
    void whatTheTabPutsBackIsNotSavedByItself() {
        type(MORE);
        me.open(colleague.at("need"));
        assertEquals(MORE, page.locator(NEEDS).inputValue());
        assertTold();
        page.clock().fastForward(LONGER_THAN_A_PAUSE);
        type(MINE);
        assertEquals(1, posts.size());
        assertEquals(THEIRS, saved());
    }

    @Test
    void aClickShowsBothAndTheNextOneSavesKnowingly() {
        save();
        assertTrue(page.locator(".overtaken details").textContent().contains(THEIRS));
        assertEquals(MINE, page.locator(NEEDS).inputValue());
        type(MORE);
        assertEquals(THEIRS, saved());
        save();
        page.locator(".flash").waitFor();
        assertEquals(MORE, saved());
        me.open(colleague.at("need"));
        assertEquals(MORE, page.locator(NEEDS).inputValue());
        assertEquals(0, page.locator(".saved.bad").count());
        assertEquals(List.of(), me.complaints());
    }

    /** Writes it and lets more time pass than it takes to be saved by itself. */
    private void type(String text) {
        page.locator(NEEDS).fill(text);
        page.clock().fastForward(LONGER_THAN_A_PAUSE);
    }

    private void save() {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator("#need\\:save")
                .click());
        page.waitForLoadState();
    }

    private void assertTold() {
        String told = page.locator(".saved.bad").innerText();
        assertTrue(told.contains("quelqu’un d’autre a enregistré"), told);
    }

    private String saved() {
        return portal.rows()
                .one(
                        "SELECT needs FROM application WHERE tenant_id = 'cnord' AND reference = ?",
                        colleague.reference());
    }
}

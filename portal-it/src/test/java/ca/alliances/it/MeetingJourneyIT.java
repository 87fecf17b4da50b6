package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A committee from the convocation to the minutes that a stranger reads, all by hand: who has a page goes on by what can be clicked there. */
@ExtendWith(PortalExtension.class)
class MeetingJourneyIT {
    private static final String MOTION = "Que les dossiers soient lus avant la rencontre.";
    private static final String ITEM = "Adoption de l’ordre du jour";
    private static final String SECRET = "la maladie de Solange";
    private static final String WRITTEN = "Le comité parle des délais et de " + SECRET + ".";
    private static final String CORRECTED = "Le comité parle des délais, du gabarit de lecture et de " + SECRET + ".";
    private final Portal portal;
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private MeetingDesk desk;

    MeetingJourneyIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aCommitteeMeetsResolvesAndAdoptsMinutesOfWhichAStrangerReadsThePublicVersion() {
        desk = new MeetingDesk(come("agent.hcn@example.org"));
        String number = theCommitteeVotesWithoutWhoHasAnInterest();
        theResolutionIsInTheRegister(number);
        MinutesDesk minutes = theSecretaryWritesAndCirculatesTheMinutes(number);
        whoWasPresentCorrectsThemAndLearnsThatItWasAccepted(minutes);
        String held = desk.meeting();
        String adoption = theNextMeetingAdoptsThem(held);
        String adopted = minutes.find().content();
        assertTrue(adopted.contains(adoption) && adopted.contains("Empreinte du texte adopté (SHA-256)"), adopted);
        assertTrue(adopted.matches("(?s).*\\b[0-9a-f]{64}\\b.*") && adopted.contains(CORRECTED), adopted);
        theCoordinatorShowsTheCommitteeToThePublic();
        theSecretaryPublishesThemWithoutThePassage(minutes.find());
        aStrangerReadsWhatWasPublishedAndNothingElse(held, adoption);
        people.values().forEach(each -> assertEquals(List.of(), each.complaints()));
    }

    private Page come(String email) {
        return people.computeIfAbsent(email, each -> portal.visitor().enter(each))
                .page();
    }

    private String theCommitteeVotesWithoutWhoHasAnInterest() {
        desk.plan("CAHCN")
                .convene("Dossiers à remettre demain")
                .begin(3)
                .takeUp(ITEM)
                .propose(MOTION, "Uapukun Vollant-Moreau", "NAMED")
                .put();
        keepsAway(come("comite3.hcn@example.org"));
        desk.open();
        votes(come("comite1.hcn@example.org"));
        votes(come("comite2.hcn@example.org"));
        String result = desk.toTheClose().close();
        assertTrue(result.contains("Adoptée"), result);
        return number(result);
    }

    private static String number(String result) {
        String number = result.replaceAll("(?s).*Résolution (CAHCN-\\d{4}-\\d{3}).*", "$1");
        assertTrue(number.startsWith("CAHCN-20"), result);
        return number;
    }

    private void keepsAway(Page member) {
        Clicks.menu(member, "meeting/mine");
        Clicks.follow(member, "meeting/view?ref=" + desk.meeting());
        Clicks.follow(member, "meeting/state");
        Clicks.follow(member, "meeting/recuse");
        member.locator("[id$=':reason']").fill("Employeur");
        member.locator("input[id$=':confirm']").click();
        Arrival.at(member, "**/meeting/view?*");
    }

    private void votes(Page member) {
        Clicks.menu(member, "meeting/mine");
        Clicks.follow(member, "meeting/vote?ref=" + desk.meeting());
        member.locator("input[value='FOR']").check();
        member.locator("input[id$=':cast']").click();
        member.locator(".flash").waitFor();
        assertEquals(List.of(), member.locator("input[id$=':cast']").all());
    }

    private void theResolutionIsInTheRegister(String number) {
        Page member = come("comite2.hcn@example.org");
        Clicks.menu(member, "resolution/list");
        member.locator("main input[name='q']").fill(number);
        member.locator("main input[name='q']").press("Enter");
        Arrival.at(member, "**/resolution/list?*q=" + number + "*");
        assertEquals(1, member.locator("main tbody tr").count());
    }

    private MinutesDesk theSecretaryWritesAndCirculatesTheMinutes(String number) {
        MinutesDesk minutes = desk.end().minutes().begin().write(ITEM, WRITTEN).readAll();
        String draft = minutes.content();
        assertTrue(draft.contains(number) && draft.contains("Employeur") && draft.contains(WRITTEN), draft);
        assertTrue(minutes.circulate(LocalDate.now(ZoneId.of("America/Toronto")).plusDays(3))
                .content()
                .contains("En relecture"));
        return minutes;
    }

    private void whoWasPresentCorrectsThemAndLearnsThatItWasAccepted(MinutesDesk minutes) {
        Page member = come("comite1.hcn@example.org");
        Clicks.menu(member, "minutes/list");
        Clicks.follow(member, "minutes/view?ref=" + desk.meeting());
        member.locator("main a[href*='minutes/correct?']", new Page.LocatorOptions().setHasText(ITEM))
                .click();
        member.locator("#proposing\\:text").fill(CORRECTED);
        member.locator("#proposing\\:reason").fill("Nous avons aussi parlé du gabarit");
        member.locator("#proposing\\:propose").click();
        Arrival.at(member, "**/minutes/view?*");
        assertTrue(member.locator("#corrections").innerText().contains("En attente"));
        assertTrue(minutes.find().accept().content().contains(CORRECTED));
        member.reload();
        assertTrue(member.locator("#corrections").innerText().contains("Acceptée"));
    }

    private String theNextMeetingAdoptsThem(String held) {
        desk.plan("CAHCN")
                .adopting(held)
                .convene("Dossiers à remettre demain")
                .begin(3)
                .takeUp("Adoption du procès-verbal")
                .propose("Que le procès-verbal soit adopté.", "Réjean Deschênes-Boulianne", "HANDS")
                .put()
                .open();
        String number = number(desk.count(3).close());
        desk.end();
        return number;
    }

    private void theCoordinatorShowsTheCommitteeToThePublic() {
        Page coordinator = come("coordination.cnord@example.org");
        Clicks.menu(coordinator, "table/list");
        Clicks.follow(coordinator, "table/view?ref=CAHCN");
        Clicks.follow(coordinator, "table/edit");
        coordinator.locator("input[id$=':shown']").check();
        coordinator.locator("input[id$=':save']").click();
        Arrival.at(coordinator, "**/table/view?*");
    }

    private void theSecretaryPublishesThemWithoutThePassage(MinutesDesk minutes) {
        String preview = minutes.prepareForEverybody()
                .leaveOut("2. " + ITEM, SECRET, "Renseignement personnel")
                .preview();
        assertFalse(preview.contains("Solange"), preview);
        String published = minutes.publish().content();
        assertTrue(published.contains("Empreinte de la version publique (SHA-256)"), published);
    }

    private void aStrangerReadsWhatWasPublishedAndNothingElse(String held, String adoption) {
        Visitor stranger = portal.visitor();
        Page page = stranger.page();
        page.navigate("/t/cnord");
        Clicks.follow(page, "minutes/published");
        Clicks.follow(page, "minutes/public?ref=" + held);
        assertIsForEverybody(Secretary.plain(page.locator("main").innerText()), adoption);
        byte[] pdf = stranger.ask(link(page, "pdf")).body();
        assertIsForEverybody(ReadableDocument.text(pdf), adoption);
        assertIsForEverybody(docx(stranger.ask(link(page, "docx")).body()), adoption);
        assertEquals(List.of(), stranger.complaints());
    }

    private static String link(Page page, String format) {
        return page.locator("main a[href*='minutes/public-file'][href$='format=" + format + "']")
                .getAttribute("href");
    }

    private static void assertIsForEverybody(String text, String adoption) {
        for (String open :
                List.of(adoption, MOTION, "[passage retiré : Renseignement personnel]", "se retire pour ce point")) {
            assertTrue(text.contains(open), open + " in " + text);
        }
        for (String closed : List.of("Solange", "Votes par nom", "Employeur")) {
            assertFalse(text.contains(closed), closed + " in " + text);
        }
    }

    private static String docx(byte[] file) {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    String text = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                    return Secretary.plain(text.replaceAll("<[^>]+>", ""));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("no document");
    }
}

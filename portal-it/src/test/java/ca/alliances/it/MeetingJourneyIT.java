package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A committee is convened, sits, hears an interest, votes and resolves; its secretary ends the meeting and begins the minutes. All by hand. */
@ExtendWith(PortalExtension.class)
class MeetingJourneyIT {
    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final String MOTION = "Que les dossiers soient lus avant la rencontre.";
    private final Portal portal;

    MeetingJourneyIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aCommitteeIsConvenedSitsHearsAnInterestVotesAndItsResolutionIsInTheRegister() {
        Page secretary = portal.visitor().enter("agent.hcn@example.org").page();
        String meeting = planned(secretary);
        convene(secretary, meeting);
        begin(secretary);
        for (int seat = 0; seat < 3; seat++) {
            arrives(secretary, seat);
        }
        String motion = put(secretary, meeting);
        keepsAway(meeting);
        secretary.navigate(motion);
        secretary.locator("input[id$=':open']").click();
        secretary.locator("a[href*='meeting/close']").waitFor();
        votes("comite1.hcn@example.org", motion, "FOR");
        votes("comite2.hcn@example.org", motion, "FOR");
        secretary.navigate(motion.replace("/meeting/vote", "/meeting/close"));
        secretary.locator("input[id$=':confirm']").click();
        Arrival.at(secretary, "**/meeting/vote?*");
        String result = secretary.locator("main").innerText();
        assertTrue(result.contains("Adoptée") && result.contains("CAHCN-20"), result);
        String number = result.replaceAll("(?s).*Résolution (CAHCN-\\d{4}-\\d{3}).*", "$1");
        secretary.navigate("/t/cnord/resolution/list?q=" + number);
        assertEquals(1, secretary.locator("main tbody tr").count());
        secretary.navigate("/t/cnord/meeting/end?ref=" + meeting);
        secretary.locator("input[id$=':confirm']").click();
        Arrival.at(secretary, "**/meeting/view?*");
        secretary.navigate("/t/cnord/minutes/view?ref=" + meeting);
        secretary
                .locator("input[id$=':begin'], a[href*='minutes/begin']")
                .first()
                .click();
        secretary.waitForLoadState();
        secretary.navigate("/t/cnord/minutes/view?ref=" + meeting);
        String minutes = secretary.locator("main").innerText();
        assertTrue(minutes.contains(number) && minutes.contains("Employeur"), minutes);
    }

    /** Of the committee, soon enough to begin; the answer is its reference. */
    private static String planned(Page secretary) {
        ZonedDateTime soon = ZonedDateTime.now(QUEBEC).plusMinutes(30);
        ZonedDateTime from = soon.plusHours(1).toLocalDate().equals(soon.toLocalDate())
                ? soon
                : soon.plusDays(1).truncatedTo(ChronoUnit.DAYS).plusMinutes(5);
        secretary.navigate("/t/cnord/meeting/plan?table=CAHCN");
        if (secretary.locator("select[id$=':table']").count() > 0) {
            secretary.locator("select[id$=':table']").selectOption("CAHCN");
        }
        secretary.locator("input[id$=':day']").fill(from.toLocalDate().toString());
        secretary.locator("input[id$=':begins']").fill(clock(from.toLocalTime()));
        secretary.locator("input[id$=':ends']").fill(clock(from.toLocalTime().plusHours(1)));
        secretary.locator("[id$=':place']").fill("Salle du conseil");
        secretary.locator("input[id$=':save']").click();
        Arrival.at(secretary, "**/meeting/*ref=CAHCN-*");
        return secretary.url().replaceAll(".*ref=([A-Z0-9-]+).*", "$1");
    }

    private static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    private static void convene(Page secretary, String meeting) {
        secretary.navigate("/t/cnord/meeting/convene?ref=" + meeting);
        secretary.locator("[id$=':reason']").fill("Dossiers à remettre demain");
        secretary.locator("input[id$=':convene']").click();
        Arrival.at(secretary, "**/meeting/view?*");
    }

    private static void begin(Page secretary) {
        secretary.locator("input[id$=':begin']").click();
        Arrival.at(secretary, "**/meeting/live?*");
        secretary.locator("main table").first().waitFor();
    }

    private static void arrives(Page secretary, int seat) {
        secretary.locator("input[id$=':" + seat + ":inPerson']").click();
        secretary.locator("input[id$=':" + seat + ":leave']").waitFor();
    }

    /** A named vote under the first item on which the table decides; the answer is the address of the motion. */
    private String put(Page secretary, String meeting) {
        String item = portal.rows()
                .one(
                        "SELECT MIN(i.number) FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id"
                                + " WHERE i.tenant_id = 'cnord' AND m.reference = ? AND i.kind = 'DECISION'",
                        meeting);
        secretary.navigate("/t/cnord/meeting/motion?ref=" + meeting + "&item=" + item);
        secretary.locator("textarea[id$=':text']").fill(MOTION);
        secretary.locator("select[id$=':mover']").selectOption(option("Uapukun Vollant-Moreau"));
        secretary.locator("input[value='NAMED']").check();
        secretary.locator("input[id$=':put']").click();
        Arrival.at(secretary, "**/meeting/vote?*");
        return secretary.url().replaceAll("https?://[^/]+", "");
    }

    private static SelectOption option(String name) {
        return new SelectOption().setLabel(name);
    }

    private void keepsAway(String meeting) {
        String item = portal.rows()
                .one(
                        "SELECT MIN(i.number) FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id"
                                + " WHERE i.tenant_id = 'cnord' AND m.reference = ? AND i.kind = 'DECISION'",
                        meeting);
        Page member = portal.visitor().enter("comite3.hcn@example.org").page();
        member.navigate("/t/cnord/meeting/recuse?ref=" + meeting + "&item=" + item);
        member.locator("[id$=':reason']").fill("Employeur");
        member.locator("input[id$=':confirm']").click();
        Arrival.at(member, "**/meeting/view?*");
    }

    private void votes(String email, String motion, String choice) {
        Page member = portal.visitor().enter(email).page();
        member.navigate(motion);
        member.locator("input[value='" + choice + "']").check();
        member.locator("input[id$=':cast']").click();
        member.locator(".flash").waitFor();
        assertEquals(List.of(), member.locator("input[id$=':cast']").all());
    }
}

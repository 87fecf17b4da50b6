package ca.alliances.meeting;

import static ca.alliances.meeting.MeetingSamples.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.resolution.BodyNumber;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private final Meeting meeting = Meetings.planned();
    private final Agenda agenda = meeting.agenda();

    @Test
    void saysHowManyMoreItemsItCanTake() {
        Agenda agenda = Meetings.planned().agenda();
        agenda.add(ItemForm.of("Logement", ItemKind.DISCUSSION, 10));
        assertEquals(Agenda.LIMIT - 1, agenda.room());
    }

    @Test
    void itemsStandInTheOrderInWhichTheyWereAdded() {
        add("A", "B", "C");
        assertEquals("1 A, 2 B, 3 C", shown());
    }

    @Test
    void anItemBecomesAPartOfTheOneBeforeIt() {
        add("A", "B", "C", "D");
        agenda.becomePart(2, true);
        agenda.becomePart(3, true);
        assertEquals("1 A, 1.1 B, 1.2 C, 2 D", shown());
    }

    @Test
    void anItemMovesWithItsParts() {
        add("A", "B", "C", "D");
        agenda.becomePart(2, true);
        agenda.move(1, false);
        assertEquals("1 C, 2 A, 2.1 B, 3 D", shown());
        agenda.move(1, true);
        assertEquals("1 A, 1.1 B, 2 C, 3 D", shown());
    }

    @Test
    void anItemPassesItsNeighbourWithTheNeighboursParts() {
        add("A", "B", "C");
        agenda.becomePart(2, true);
        agenda.move(3, true);
        assertEquals("1 C, 2 A, 2.1 B", shown());
    }

    @Test
    void aPartStaysUnderItsItem() {
        add("A", "B", "C", "D");
        agenda.becomePart(2, true);
        agenda.becomePart(3, true);
        agenda.move(2, true);
        agenda.move(3, false);
        assertEquals("1 A, 1.1 B, 1.2 C, 2 D", shown());
        agenda.move(3, true);
        assertEquals("1 A, 1.1 C, 1.2 B, 2 D", shown());
    }

    @Test
    void anItemThatIsDraggedBeforeAPartBecomesAPartToo() {
        add("A", "B", "C");
        agenda.becomePart(2, true);
        agenda.moveBefore(3, 2);
        assertEquals("1 A, 1.1 C, 1.2 B", shown());
        agenda.moveBefore(3, 0);
        assertEquals("1 A, 1.1 B, 1.2 C", shown());
    }

    @Test
    void theFirstIsNeverAPart() {
        add("A", "B");
        assertEquals(
                "meeting.item-first",
                assertThrows(RuleViolation.class, () -> agenda.becomePart(1, true))
                        .key());
        agenda.becomePart(2, true);
        agenda.moveBefore(2, 1);
        assertEquals("1 B, 2 A", shown());
    }

    @Test
    void partsOfAnItemThatIsTakenAwayStay() {
        add("A", "B", "C");
        agenda.becomePart(3, true);
        agenda.remove(2);
        assertEquals("1 A, 2 C", shown());
    }

    @Test
    void aNumberIsNeverGivenTwice() {
        add("A", "B");
        agenda.remove(2);
        add("C");
        assertEquals(3, agenda.items().get(1).number());
    }

    @Test
    void itHasAHundredItemsAtMost() {
        IntStream.range(0, Agenda.LIMIT).forEach(i -> add("Point " + i));
        assertEquals(
                "meeting.agenda-full",
                assertThrows(RuleViolation.class, () -> add("De trop")).key());
    }

    @Test
    void anItemToWhichTheTableHasComeStays() {
        add("A", "B");
        agenda.takeUp(1, Meetings.DAY);
        assertEquals(
                "meeting.item-taken-up",
                assertThrows(RuleViolation.class, () -> agenda.remove(1)).key());
    }

    @Test
    void theTableIsAtOneItemAtATime() {
        add("A", "B");
        agenda.takeUp(1, Meetings.DAY);
        agenda.takeUp(2, Meetings.DAY.plusSeconds(60));
        assertEquals(Meetings.DAY.plusSeconds(60), agenda.existing(1).doneAt().orElseThrow());
        assertTrue(agenda.existing(2).isCurrent());
    }

    @Test
    void anItemThatIsNotThereIsNotFound() {
        assertThrows(NotFound.class, () -> agenda.move(7, true));
    }

    @Test
    void whatAnotherTablePassedOnComesOnceAndIsDecidedByItself() {
        Forwarded passed = new Forwarded("r-1", new BodyNumber("Table de la Haute-Côte-Nord", "HCN-2026-004"));
        agenda.add(ItemForm.of("Transport", ItemKind.DECISION, 15), passed);
        assertEquals(
                "HCN-2026-004", ItemView.of(meeting).get(0).forwarded().name().number());
        assertEquals(
                "meeting.forwarded-there",
                refusal(() -> agenda.add(ItemForm.of("Transport", ItemKind.DECISION, 15), passed)));
        assertEquals(
                "meeting.item-forwarded",
                refusal(() -> agenda.change(1, ItemForm.of("Transport", ItemKind.DISCUSSION, 15))));
        agenda.change(1, ItemForm.of("Transport collectif", ItemKind.DECISION, 20));
        assertEquals("1 Transport collectif", shown());
    }

    /** Whatever is done to it, no item is lost, none stands twice, the first is whole and places have no gap. */
    @Test
    void noMoveLosesAnItem() {
        add("A", "B", "C", "D", "E", "F");
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            act(random);
            List<AgendaItem> items = agenda.items();
            assertEquals(6, items.stream().map(AgendaItem::number).distinct().count());
            assertEquals(
                    IntStream.rangeClosed(1, 6).boxed().toList(),
                    items.stream().map(AgendaItem::position).toList());
            assertEquals("1", agenda.labels().get(0));
        }
    }

    private void act(Random random) {
        int number = random.nextInt(6) + 1;
        try {
            switch (random.nextInt(4)) {
                case 0 -> agenda.move(number, random.nextBoolean());
                case 1 -> agenda.becomePart(number, random.nextBoolean());
                case 2 -> agenda.moveBefore(number, 0);
                default -> agenda.moveBefore(number, random.nextInt(6) + 1);
            }
        } catch (RuleViolation refused) {
            assertTrue(refused.key().startsWith("meeting.item-"), refused.key());
        }
    }

    private void add(String... titles) {
        for (String title : titles) {
            agenda.add(ItemForm.of(title, ItemKind.DISCUSSION, 10));
        }
    }

    private String shown() {
        List<String> labels = agenda.labels();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            lines.add(labels.get(i) + " " + agenda.items().get(i).title());
        }
        return String.join(", ", lines);
    }
}

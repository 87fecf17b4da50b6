package ca.alliances.meeting.control;

import ca.alliances.document.StoredDocument;
import ca.alliances.meeting.FollowUpRow;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.Meeting;
import ca.alliances.meeting.control.ItemFolders.Folders;
import ca.alliances.notification.PageLink;
import ca.alliances.shared.Bilingual;
import ca.alliances.shared.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The agenda of a meeting as letters tell it: under each item what there is to read, under the follow-up what is still to be done. */
@ApplicationScoped
public class AgendaSheets {
    private static final String UNDER = "\n   – ";

    @Inject
    private MeetingQueries queries;

    @Inject
    private ItemFolders folders;

    @Inject
    private FollowUpRepository followUps;

    @Inject
    private MeetingEvents events;

    /** All that is needed to write it to many people, read at once. */
    public Sheet of(Meeting meeting) {
        return new Sheet(
                meeting,
                queries.nameOf(meeting.table()),
                ItemView.of(meeting),
                folders.of(meeting),
                followUps.open(meeting.table()),
                events::address);
    }

    /** An agenda that is not written to anybody yet. */
    public record Sheet(
            Meeting meeting,
            Bilingual table,
            List<ItemView> items,
            Folders folders,
            List<FollowUpRow> open,
            UnaryOperator<String> addresses) {
        /** To who has that login, or none: in lines, with the titles of what he may read, and where he reads it. */
        String text(String account, Locale language) {
            StringBuilder text = new StringBuilder();
            for (ItemView item : items) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(item.label())
                        .append(". ")
                        .append(item.title());
                if (item.kind() == ItemKind.FOLLOW_UP) {
                    open.forEach(action -> text.append(UNDER).append(line(action, language)));
                }
                folders.of(item.number(), account)
                        .forEach(document -> text.append(UNDER).append(line(item, document, account)));
            }
            return text.toString();
        }

        private static String line(FollowUpRow action, Locale language) {
            return action.text().replaceAll("\\s*\\R\\s*", " ") + " (" + action.owner() + ", "
                    + Written.date(action.dueOn(), language) + ")";
        }

        private String line(ItemView item, StoredDocument document, String account) {
            return document.name() + (account == null ? "" : "\n" + addresses.apply(page(item, document)));
        }

        /** The addresses in it, of which a letter makes links. */
        List<PageLink> links(String account) {
            return account == null
                    ? List.of()
                    : items.stream()
                            .flatMap(item -> folders.of(item.number(), account).stream()
                                    .map(document -> new PageLink(page(item, document))))
                            .toList();
        }

        private String page(ItemView item, StoredDocument document) {
            return "meeting/document?ref=" + meeting.reference() + "&item=" + item.number() + "&doc="
                    + document.reference();
        }
    }
}

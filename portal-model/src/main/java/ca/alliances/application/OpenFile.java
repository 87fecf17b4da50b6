package ca.alliances.application;

import ca.alliances.document.StoredDocument;
import ca.alliances.shared.Action;
import java.util.List;

/**
 * All that the page of a file shows to one person.
 *
 * @param submission who asked and with which documents when it was last handed in, beside what is there now
 * @param allowed those of the actions that were asked about which this person may carry out on it now
 */
public record OpenFile(
        ApplicationView view, SubmittedView submission, List<StoredDocument> documents, List<Action> allowed) {}

package ca.alliances.minutes;

import ca.alliances.concertation.MemberContact;
import java.util.List;

/** Whom a letter about minutes reaches, by name, and how the others want to be told. */
public record MinutesReach(List<String> byMail, List<MemberContact> otherwise) {}

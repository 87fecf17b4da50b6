package ca.alliances.meeting;

import ca.alliances.concertation.MemberContact;
import java.util.List;

/**
 * Whom a letter about a meeting reaches, by name, and how the others want to be told.
 *
 * @param leaving who was invited, is not expected any more, and is told so by mail
 */
public record Reach(List<String> byMail, List<MemberContact> otherwise, List<String> leaving) {}

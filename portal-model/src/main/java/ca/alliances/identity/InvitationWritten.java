package ca.alliances.identity;

import java.time.Instant;
import java.util.Locale;

/** An invitation to a role, to be told by mail in the same transaction and in that language. The token is nowhere else. */
public record InvitationWritten(
        String reference, String email, Locale language, InvitationToken token, Role role, Instant expiresAt) {}

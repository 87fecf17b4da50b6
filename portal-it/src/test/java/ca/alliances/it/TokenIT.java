package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the realm really says of a person who signs in: who he is and how he has shown it, never what he may do. */
@ExtendWith(PortalExtension.class)
class TokenIT {
    private static final String PROMOTER = "promoteur.kativik@example.org";
    private static final String SUBJECT = "a11a2ce5-0000-4000-8000-000000000021";
    private final Portal portal;
    private final RealmAnswers realm;

    TokenIT(Portal portal) {
        this.portal = portal;
        realm = new RealmAnswers(portal);
    }

    @Test
    void theIdTokenSaysWhoThePersonIsAndHowHeSignedIn() throws GeneralSecurityException {
        Jws token = Jws.of(realm.tokensOf(PROMOTER).getString("id_token"));
        assertTrue(token.isSignedBy(realm.keys()));
        JsonObject claims = token.claims();
        assertIsOfThePerson(claims, "ID");
        assertEquals("once", claims.getString("nonce"));
        assertEquals("ᐃᓕᓴᐱ ᖁᒪᓗᒃ-ᑐᒃᑭᐊᐱᒃ", claims.getString("display_name"));
        assertTrue(Set.of("fr", "en").contains(claims.getString("locale")), claims.getString("locale"));
    }

    @Test
    void theAccessTokenIsForThePortalAlone() throws GeneralSecurityException {
        Jws token = Jws.of(realm.tokensOf(PROMOTER).getString("access_token"));
        assertTrue(token.isSignedBy(realm.keys()));
        assertIsOfThePerson(token.claims(), "Bearer");
        assertEquals(
                Set.of("openid", "profile", "email"),
                Set.of(token.claims().getString("scope").split(" ")));
    }

    private void assertIsOfThePerson(JsonObject claims, String kind) {
        assertEquals(kind, claims.getString("typ"));
        assertEquals(realm.issuer(), claims.getString("iss"));
        assertEquals("portal", claims.getString("aud"));
        assertEquals("portal", claims.getString("azp"));
        assertEquals(SUBJECT, claims.getString("sub"));
        assertEquals(PROMOTER, claims.getString("email"));
        assertTrue(claims.getBoolean("email_verified"));
        assertEquals("Elisapie Qumaluk-Tukkiapik", claims.getString("name"));
        assertEquals("Elisapie", claims.getString("given_name"));
        assertEquals("Qumaluk-Tukkiapik", claims.getString("family_name"));
        assertEquals(Json.createArrayBuilder(List.of("pwd")).build(), claims.getJsonArray("amr"));
        long lives = claims.getInt("exp") - Instant.now().getEpochSecond();
        assertTrue(lives > 200 && lives <= 300, lives + " seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PROMOTER,
                "coordination.cnord@example.org",
                "admin.ministere@example.org",
                "operateur@example.org"
            })
    void noTokenSaysWhatThePersonMayDo(String email) {
        JsonObject tokens = realm.tokensOf(email);
        for (String kind : List.of("id_token", "access_token")) {
            JsonObject claims = Jws.of(tokens.getString(kind)).claims();
            for (String claim :
                    List.of("realm_access", "resource_access", "roles", "groups", "organization", "organizations")) {
                assertFalse(claims.containsKey(claim), kind + " has " + claim);
            }
            assertFalse(claims.toString().contains("second-factor-required"), kind);
        }
    }

    @Test
    void aTokenWithTheClaimsOfSomebodyElseIsNotSigned() throws GeneralSecurityException {
        Jws token = Jws.of(realm.tokensOf(PROMOTER).getString("id_token"));
        Jws other = Jws.of(realm.tokensOf("operateur@example.org").getString("id_token"));
        assertFalse(new Jws(token.header(), other.payload(), token.signature()).isSignedBy(realm.keys()));
    }

    @Test
    void eachActiveTenantIsAnOrganisationOfTheRealmAndNoneIsMore() {
        Set<String> tenants = portal.rows().of("SELECT id FROM tenant WHERE active").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                tenants,
                realm.organisations().stream()
                        .map(each -> each.getString("alias"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(21, tenants.size());
    }
}

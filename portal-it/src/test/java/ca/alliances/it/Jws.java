package ca.alliances.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** A signed token in its three parts (RFC 7515), as Keycloak gives them: RS256. */
record Jws(String header, String payload, String signature) {
    static Jws of(String token) {
        String[] parts = token.split("\\.");
        return new Jws(parts[0], parts[1], parts[2]);
    }

    /** What it says. */
    JsonObject claims() {
        return json(payload);
    }

    /** Whether one of the realm's keys has signed it. */
    boolean isSignedBy(JsonObject keys) throws GeneralSecurityException {
        JsonObject key = keys.getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("kid").equals(json(header).getString("kid")))
                .findFirst()
                .orElseThrow();
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(number(key.getString("n")), number(key.getString("e")))));
        check.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return json(header).getString("alg").equals("RS256") && check.verify(bytes(signature));
    }

    private static JsonObject json(String part) {
        try (var reader = Json.createReader(new StringReader(new String(bytes(part), StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }

    private static BigInteger number(String part) {
        return new BigInteger(1, bytes(part));
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }
}

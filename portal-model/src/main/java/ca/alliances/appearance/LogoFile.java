package ca.alliances.appearance;

/** A logo as it is sent to a browser. */
public record LogoFile(byte[] content, String mediaType) {}

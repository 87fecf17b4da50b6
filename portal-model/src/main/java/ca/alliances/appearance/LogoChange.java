package ca.alliances.appearance;

/**
 * What somebody wants of the logo: a new image, the one that is there in these words, or none.
 *
 * @param image bytes as they arrived, {@code null} to keep the one that is there
 * @param removed whether there shall be none
 */
public record LogoChange(byte[] image, boolean removed, String altFr, String altEn) {}

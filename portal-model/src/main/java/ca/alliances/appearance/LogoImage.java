package ca.alliances.appearance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An image that the portal has drawn anew: its bytes, what they are, and how large it is shown. Its hash is part of its address. */
@Embeddable
public class LogoImage {
    /** So large may the file be from which it is drawn, in bytes. */
    public static final int LARGEST_FILE = 100_000;

    @Column(name = "logo")
    private byte[] content;

    @Column(name = "logo_type")
    private String mediaType;

    @Column(name = "logo_hash")
    private String hash;

    @Column(name = "logo_width")
    private Integer width;

    @Column(name = "logo_height")
    private Integer height;

    /** For JPA. */
    protected LogoImage() {}

    /** That content of that kind; the hash names it. */
    public LogoImage(byte[] content, String mediaType, String hash, int width, int height) {
        this.content = content.clone();
        this.mediaType = mediaType;
        this.hash = hash;
        this.width = width;
        this.height = height;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** How it is called in HTTP. */
    public String mediaType() {
        return mediaType;
    }

    /** The beginning of the hash of its bytes. */
    public String hash() {
        return hash;
    }

    /** Width as it is shown, in pixels. */
    public int width() {
        return width;
    }

    /** Height as it is shown. */
    public int height() {
        return height;
    }
}

package ca.alliances.appearance.control;

import ca.alliances.appearance.LogoImage;
import ca.alliances.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Draws a logo anew, so that nothing of the file that arrived reaches a browser but what is seen of it: no other content, no notes of a
 * camera. It is as small as it is shown, at twice the points for fine screens.
 */
@ApplicationScoped
public class LogoPress {
    private static final int LARGEST_SIDE = 3_000;
    private static final int WIDTH = 160;
    private static final int HEIGHT = 40;
    private static final int FINE = 2;

    /** So much may a page gain by it: it is on the first page of who sits behind a slow line. */
    private static final int HEAVIEST = 20_000;

    private static final float QUALITY = 0.85f;
    private static final int HASH = 20;
    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The logo that this file holds.
     *
     * @throws RuleViolation {@code appearance.logo-large}, {@code appearance.logo-kind} by its content, {@code appearance.logo-dimensions},
     *     {@code appearance.logo-unreadable} or {@code appearance.logo-heavy}
     */
    public LogoImage print(byte[] file) {
        if (file.length > LogoImage.LARGEST_FILE) {
            throw new RuleViolation("appearance.logo-large");
        }
        String type = type(file);
        BufferedImage drawn = read(file, type);
        double shown = Math.min(1, Math.min(WIDTH / (double) drawn.getWidth(), HEIGHT / (double) drawn.getHeight()));
        BufferedImage small = scaled(drawn, Math.min(1, shown * FINE));
        boolean isOpaque = !small.getColorModel().hasAlpha();
        String kept = type;
        byte[] written = written(small, kept);
        if (written.length > HEAVIEST && isOpaque && kept.equals(PNG)) {
            kept = JPEG;
            written = written(small, kept);
        }
        if (written.length > HEAVIEST) {
            throw new RuleViolation("appearance.logo-heavy");
        }
        return new LogoImage(
                written, kept, hash(written), side(drawn.getWidth(), shown), side(drawn.getHeight(), shown));
    }

    private String type(byte[] file) {
        try {
            String type =
                    types.detect(new ByteArrayInputStream(file), new Metadata()).toString();
            if (!Set.of(PNG, JPEG).contains(type)) {
                throw new RuleViolation("appearance.logo-kind", type);
            }
            return type;
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** Its size is looked at before a single point of it is. */
    private static BufferedImage read(byte[] file, String type) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(type).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
                throw new RuleViolation("appearance.logo-dimensions", width, height, LARGEST_SIDE);
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw unreadable();
        } finally {
            reader.dispose();
        }
    }

    private static RuleViolation unreadable() {
        return new RuleViolation("appearance.logo-unreadable");
    }

    /** By halves, so that thin lines do not break. */
    private static BufferedImage scaled(BufferedImage drawn, double factor) {
        int width = side(drawn.getWidth(), factor);
        int height = side(drawn.getHeight(), factor);
        BufferedImage image = drawn;
        while (image.getWidth() / FINE > width && image.getHeight() / FINE > height) {
            image = redrawn(image, image.getWidth() / FINE, image.getHeight() / FINE);
        }
        return redrawn(image, width, height);
    }

    private static BufferedImage redrawn(BufferedImage image, int width, int height) {
        int colours = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage next = new BufferedImage(width, height, colours);
        Graphics2D pen = next.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return next;
    }

    private static int side(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }

    private static byte[] written(BufferedImage image, String type) {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(type).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type.equals(JPEG)) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("an image that was read can be written", e);
        } finally {
            writer.dispose();
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

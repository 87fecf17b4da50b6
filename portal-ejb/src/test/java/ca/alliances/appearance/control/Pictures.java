package ca.alliances.appearance.control;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Images as people draw and choose them. */
public final class Pictures {
    private Pictures() {}

    /** A plain sign of that size. */
    public static byte[] sign(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x0b6a6a));
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        return written(image, format);
    }

    /** So much noise that nothing makes it smaller. */
    static byte[] noise(int width, int height, int colours) {
        BufferedImage image = new BufferedImage(width, height, colours);
        Random random = new Random(1);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written(image, "png");
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

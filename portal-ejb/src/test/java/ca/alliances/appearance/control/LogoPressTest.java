package ca.alliances.appearance.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.appearance.LogoImage;
import ca.alliances.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoPressTest {
    private final LogoPress press = new LogoPress();

    @ParameterizedTest
    @CsvSource({
        "800, 400, 80, 40, 160, 80",
        "1600, 100, 160, 10, 320, 20",
        "100, 30, 100, 30, 100, 30",
        "120, 60, 80, 40, 120, 60"
    })
    void aLogoIsAsLargeAsItIsShownWithTwiceThePointsAtMost(
            int width, int height, int shownWidth, int shownHeight, int points, int lines) throws IOException {
        LogoImage logo = press.print(Pictures.sign(width, height, "png"));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.content()));
        assertEquals(shownWidth, logo.width());
        assertEquals(shownHeight, logo.height());
        assertEquals(points, drawn.getWidth());
        assertEquals(lines, drawn.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg"})
    void nothingThatWasHiddenInTheFileIsKept(String format, String mediaType) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Pictures.sign(200, 60, format));
        file.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        LogoImage logo = press.print(file.toByteArray());
        assertEquals(mediaType, logo.mediaType());
        assertFalse(new String(logo.content(), StandardCharsets.ISO_8859_1).contains("script"));
        assertTrue(logo.hash().matches("[0-9a-f]{20}"));
    }

    @Test
    void aPhotographIsKeptAsOneWhenItWouldBeTooHeavyOtherwise() {
        assertEquals(
                "image/jpeg",
                press.print(Pictures.noise(110, 80, BufferedImage.TYPE_INT_RGB)).mediaType());
    }

    @Test
    void whatWouldWeighTooMuchOnASlowLineIsRefused() {
        assertRefused("appearance.logo-heavy", Pictures.noise(110, 80, BufferedImage.TYPE_INT_ARGB));
    }

    @Test
    void theContentSaysWhatAFileIs() {
        assertRefused(
                "appearance.logo-kind",
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
        assertRefused("appearance.logo-kind", Pictures.sign(50, 50, "gif"));
        assertRefused("appearance.logo-kind", new byte[0]);
    }

    @Test
    void aFileThatIsTooLargeOrBrokenIsRefused() {
        byte[] sign = Pictures.sign(200, 60, "png");
        assertRefused("appearance.logo-large", Arrays.copyOf(sign, LogoImage.LARGEST_FILE + 1));
        assertRefused("appearance.logo-unreadable", Arrays.copyOf(sign, 60));
    }

    @Test
    void anImageThatWouldFillTheMemoryIsRefusedBeforeItIsDrawn() {
        RuleViolation refusal = assertRefused("appearance.logo-dimensions", Pictures.sign(3_001, 10, "png"));
        assertEquals(3_001, refusal.arguments().get(0));
    }

    private RuleViolation assertRefused(String key, byte[] file) {
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> press.print(file));
        assertEquals(key, refusal.key());
        return refusal;
    }
}

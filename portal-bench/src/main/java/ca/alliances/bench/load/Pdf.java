package ca.alliances.bench.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Makes PDF files of about one size that cannot be compressed, each another one. */
public final class Pdf {
    private final SplittableRandom random = new SplittableRandom(7);
    private final int size;

    /** Of that many bytes, and a few more. */
    public Pdf(int size) {
        this.size = size;
    }

    /** Another one. */
    public byte[] next() {
        byte[] noise = new byte[size];
        synchronized (random) {
            random.nextBytes(noise);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream(size + 1000);
        int[] starts = new int[5];
        write(file, "%PDF-1.4\n");
        starts[1] = file.size();
        write(file, "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        starts[2] = file.size();
        write(file, "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        starts[3] = file.size();
        write(file, "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>\nendobj\n");
        starts[4] = file.size();
        write(file, "4 0 obj\n<< /Length " + size + " >>\nstream\n");
        file.writeBytes(noise);
        write(file, "\nendstream\nendobj\n");
        return closed(file, starts);
    }

    private static byte[] closed(ByteArrayOutputStream file, int[] starts) {
        int table = file.size();
        write(file, "xref\n0 " + starts.length + "\n0000000000 65535 f \n");
        for (int i = 1; i < starts.length; i++) {
            write(file, "%010d 00000 n \n".formatted(starts[i]));
        }
        write(file, "trailer\n<< /Size " + starts.length + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}

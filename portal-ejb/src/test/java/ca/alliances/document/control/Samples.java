package ca.alliances.document.control;

import ca.alliances.document.boundary.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files as people, and others, send them; made in memory. */
public final class Samples {
    /** The least that is a PDF. */
    public static final byte[] PDF = bytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
    static final byte[] HEIC = bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    static final byte[] HTML =
            bytes("<!DOCTYPE html><html><head><title>x</title></head><body><script>alert(1)</script></body></html>");
    static final byte[] SVG = bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    static final byte[] EXE = concat(bytes("MZ"), new byte[200]);
    static final byte[] SHELL = bytes("#!/bin/sh\necho hello\n");
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private Samples() {}

    /** An upload of those bytes under that name. */
    public static Upload upload(String name, byte[] content) {
        return new Upload(name, content.length, () -> new ByteArrayInputStream(content));
    }

    static byte[] office(String type, String... otherParts) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                bytes("<Types><Override PartName=\"/main.xml\" ContentType=\"" + type + "\"/></Types>"));
        parts.put("main.xml", bytes("<w/>"));
        for (String part : otherParts) {
            parts.put(part, bytes("x"));
        }
        return zip(parts);
    }

    static byte[] openDocument(String type, String manifest) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes(type));
        parts.put("content.xml", bytes("<office/>"));
        parts.put("META-INF/manifest.xml", bytes(manifest));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word file that is small as it is sent and so many megabytes when unpacked. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(WORD));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int done = 0; done < megabytes; done++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] crowd(int parts) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int part = 0; part < parts; part++) {
            all.put("p" + part, new byte[0]);
        }
        return zip(all);
    }

    static byte[] old(Map<String, byte[]> streams) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem box = new POIFSFileSystem()) {
            for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
                box.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
            }
            box.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

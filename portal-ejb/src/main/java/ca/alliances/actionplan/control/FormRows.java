package ca.alliances.actionplan.control;

import ca.alliances.actionplan.PlanVersion;
import ca.alliances.shared.FileSize;
import ca.alliances.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the rows of a form, and no more of it than a form may have: it is unpacked once without keeping anything, so that a small file that unpacks to a
 * large one is refused before anything of it stands in memory; its rows are read one by one.
 */
final class FormRows {
    /** So many rows at most. */
    static final int MOST = PlanVersion.MOST_NODES;

    static final FileSize LARGEST = FileSize.megabytes(2);
    private static final long UNPACKED = 20L * 1024 * 1024;
    private static final int ENTRIES = 200;

    private FormRows() {}

    /**
     * Those that are not empty, in order.
     *
     * @throws RuleViolation {@code actionplan.form-empty}, {@code actionplan.form-large}, {@code actionplan.form-unreadable},
     *     {@code actionplan.form-sheet}, {@code actionplan.form-long}
     */
    static List<FormRow> of(byte[] file) {
        if (file.length == 0) {
            throw new RuleViolation("actionplan.form-empty");
        }
        if (file.length > LARGEST.bytes()) {
            throw new RuleViolation("actionplan.form-large", LARGEST);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new RuleViolation("actionplan.form-unreadable");
        }
        try {
            requireSmall(file);
            try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
                return rows(opened);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException e) {
            throw new RuleViolation("actionplan.form-unreadable");
        }
    }

    private static void requireSmall(byte[] file) throws IOException {
        byte[] lost = new byte[8_192];
        long unpacked = 0;
        int entries = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                if (++entries > ENTRIES) {
                    throw new ZipException("too many parts");
                }
                for (int read = zip.read(lost); read >= 0; read = zip.read(lost)) {
                    unpacked += read;
                    if (unpacked > UNPACKED) {
                        throw new RuleViolation("actionplan.form-large", LARGEST);
                    }
                }
            }
        }
    }

    private static List<FormRow> rows(OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(opened);
        FormRowHandler handler = new FormRowHandler(new ReadOnlySharedStringsTable(opened));
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                if (FormWriter.SHEET.equals(sheets.getSheetName())) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(handler);
                    xml.parse(new InputSource(sheet));
                    return handler.rows();
                }
            }
        }
        throw new RuleViolation("actionplan.form-sheet", FormWriter.SHEET);
    }
}

package ca.alliances.document.control;

import ca.alliances.document.Printout;
import ca.alliances.document.Printout.Block;
import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Facts;
import ca.alliances.document.Printout.Heading;
import ca.alliances.document.Printout.Paragraph;
import ca.alliances.document.Printout.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a printout with POI: headings, lists and tables are what they are, not only look so (ADR 0028). */
public final class DocxPrinter {
    private static final String UNPRINTABLE = "[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t]]";
    private final XWPFDocument document = new XWPFDocument();
    private final DocxStyles styles;

    private DocxPrinter(Printout printout) {
        styles = new DocxStyles(document, printout.language().getLanguage() + "-CA");
        document.getProperties().getCoreProperties().setTitle(plain(printout.title()));
    }

    /** The printout as a DOCX. */
    public static byte[] print(Printout printout) {
        DocxPrinter printer = new DocxPrinter(printout);
        try (printer.document) {
            printer.paragraph(DocxStyles.TITLE, printout.title());
            printout.blocks().forEach(printer::write);
            printer.foot(printout.footer());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            printer.document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void foot(String text) {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.RIGHT);
        foot.createRun().setText(plain(text) + "  ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            paragraph(DocxStyles.heading(heading.level()), heading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph.text().lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(null, line));
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> {
                XWPFParagraph line = paragraph(DocxStyles.LIST, item);
                line.setNumID(styles.bullets());
                line.setNumILvl(BigInteger.ZERO);
            });
        } else if (block instanceof Facts facts) {
            facts.facts().forEach(fact -> {
                XWPFParagraph line = paragraph(null, fact.label() + " — ");
                line.getRuns().get(0).setBold(true);
                line.createRun().setText(plain(fact.value()));
            });
        } else if (block instanceof Table table) {
            write(table);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(plain(text));
        return paragraph;
    }

    private void write(Table content) {
        paragraph(DocxStyles.CAPTION, content.caption()).setKeepNext(true);
        XWPFTable table = document.createTable(
                content.rows().size() + 1, content.columns().size());
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        fill(head, content.columns().stream().map(Printout.Column::title).toList(), content, true);
        for (int row = 0; row < content.rows().size(); row++) {
            boolean total = content.total() && row == content.rows().size() - 1;
            fill(table.getRow(row + 1), content.rows().get(row), content, total);
        }
        document.createParagraph();
    }

    private static void fill(XWPFTableRow row, List<String> texts, Table content, boolean bold) {
        row.setCantSplitRow(true);
        for (int index = 0; index < texts.size(); index++) {
            XWPFTableCell cell = row.getCell(index);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            if (content.columns().get(index).figures()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            XWPFRun run = paragraph.createRun();
            run.setBold(bold);
            run.setText(plain(texts.get(index)));
        }
    }

    private static String plain(String text) {
        return text.replaceAll(UNPRINTABLE, "");
    }
}

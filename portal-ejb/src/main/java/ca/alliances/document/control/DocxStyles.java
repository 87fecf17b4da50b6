package ca.alliances.document.control;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document for word processors: a new one of POI has none, and headings are known by their style. */
final class DocxStyles {
    static final String TITLE = "Heading1";
    static final String CAPTION = "Caption";
    static final String LIST = "ListBullet";

    private static final String FONT = "Arial";
    private static final int TEXT = 22;
    private static final int INDENT = 720;
    private static final int HANGING = 360;

    private final BigInteger bullets;

    DocxStyles(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language);
        add(styles, new Style("Normal", "Normal", TEXT, false, 0));
        add(styles, new Style(TITLE, "heading 1", 36, true, 1));
        add(styles, new Style("Heading2", "heading 2", 28, true, 2));
        add(styles, new Style("Heading3", "heading 3", 24, true, 3));
        add(styles, new Style(CAPTION, "caption", TEXT, true, 0));
        add(styles, new Style(LIST, "List Bullet", TEXT, false, 0));
        bullets = numbering(document);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    BigInteger bullets() {
        return bullets;
    }

    /** @param outline level of a heading, 0 for none; sizes in half points */
    private record Style(String id, String name, int size, boolean bold, int outline) {}

    private static void add(XWPFStyles styles, Style like) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(like.id());
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(like.name());
        style.addNewQFormat();
        var look = style.addNewRPr();
        var fonts = look.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        look.addNewSz().setVal(BigInteger.valueOf(like.size()));
        if (like.bold()) {
            look.addNewB();
        }
        if (like.outline() > 0) {
            var paragraph = style.addNewPPr();
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(like.outline() - 1L));
        }
        if (like.id().equals("Normal")) {
            style.setDefault(true);
        }
        styles.addStyle(new XWPFStyle(style));
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(HANGING));
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}

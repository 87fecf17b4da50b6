package ca.alliances.concertation.web;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.Sector;
import ca.alliances.concertation.TableCode;
import ca.alliances.concertation.TableKind;
import ca.alliances.concertation.TableProfile;
import ca.alliances.concertation.TableRules;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.Bilingual;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a person types of a table. */
public class TableForm {
    private static final int USUAL_NOTICE = 10;

    private final List<SectorInput> sectors =
            Stream.of(Sector.values()).map(SectorInput::new).toList();
    private String code;
    private String fr;
    private String en;
    private String ownName;
    private TableKind kind;
    private String territory;
    private String mandate;
    private Integer count;
    private QuorumShare share = QuorumShare.MAJORITY;
    private DecisionMethod method = DecisionMethod.CONSENSUS;
    private VoteBase base = VoteBase.CAST;
    private TieRule tie = TieRule.REJECTED;
    private Integer noticeDays = USUAL_NOTICE;
    private String parent;
    private String body;
    private boolean shown = true;

    /** Shows what is kept. */
    void show(TableProfile profile) {
        fr = profile.name().fr();
        en = profile.name().en().orElse(null);
        ownName = profile.ownName();
        kind = profile.kind();
        territory = profile.territory();
        mandate = profile.mandate();
        parent = profile.parent() == null ? null : profile.parent().value();
        body = profile.body();
        shown = profile.shown();
        showRules(profile.rules());
    }

    private void showRules(TableRules rules) {
        count = rules.quorum().count();
        share = rules.quorum().share();
        method = rules.method();
        base = rules.base();
        tie = rules.tie();
        noticeDays = rules.noticeDays();
        sectors.forEach(each -> each.setQuorum(rules.quorum().sectors().get(each.getSector())));
    }

    /** What was typed. */
    TableProfile profile() {
        QuorumRule quorum = new QuorumRule(count == null ? 0 : count, share, typed(SectorInput::getQuorum));
        return new TableProfile(
                new Bilingual(fr, en),
                ownName,
                kind,
                territory,
                mandate,
                new TableRules(quorum, method, base, tie, noticeDays == null ? 0 : noticeDays),
                parent == null || parent.isEmpty() ? null : new TableCode(parent),
                body,
                shown);
    }

    /** How many seats of each sector. */
    Map<Sector, Integer> seats() {
        return typed(SectorInput::getSeats);
    }

    private Map<Sector, Integer> typed(Function<SectorInput, Integer> number) {
        Map<Sector, Integer> typed = new EnumMap<>(Sector.class);
        sectors.forEach(each -> {
            if (number.apply(each) != null) {
                typed.put(each.getSector(), number.apply(each));
            }
        });
        return typed;
    }

    /** All sectors. */
    public List<SectorInput> getSectors() {
        return sectors;
    }

    /** Short name. */
    public String getCode() {
        return code;
    }

    /** From the form. */
    public void setCode(String code) {
        this.code = code;
    }

    /** Name in French. */
    public String getFr() {
        return fr;
    }

    /** From the form. */
    public void setFr(String fr) {
        this.fr = fr;
    }

    /** Name in English. */
    public String getEn() {
        return en;
    }

    /** From the form. */
    public void setEn(String en) {
        this.en = en;
    }

    /** Name in the own language. */
    public String getOwnName() {
        return ownName;
    }

    /** From the form. */
    public void setOwnName(String ownName) {
        this.ownName = ownName;
    }

    /** Kind. */
    public TableKind getKind() {
        return kind;
    }

    /** From the form. */
    public void setKind(TableKind kind) {
        this.kind = kind;
    }

    /** Code of the territory, or none. */
    public String getTerritory() {
        return territory;
    }

    /** From the form. */
    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** What it is for. */
    public String getMandate() {
        return mandate;
    }

    /** From the form. */
    public void setMandate(String mandate) {
        this.mandate = mandate;
    }

    /** How many seats a quorum needs. */
    public Integer getCount() {
        return count;
    }

    /** From the form. */
    public void setCount(Integer count) {
        this.count = count;
    }

    /** What part of the held seats a quorum needs. */
    public QuorumShare getShare() {
        return share;
    }

    /** From the form. */
    public void setShare(QuorumShare share) {
        this.share = share;
    }

    /** How it decides. */
    public DecisionMethod getMethod() {
        return method;
    }

    /** From the form. */
    public void setMethod(DecisionMethod method) {
        this.method = method;
    }

    /** Of what the part is taken. */
    public VoteBase getBase() {
        return base;
    }

    /** From the form. */
    public void setBase(VoteBase base) {
        this.base = base;
    }

    /** What a tie means. */
    public TieRule getTie() {
        return tie;
    }

    /** From the form. */
    public void setTie(TieRule tie) {
        this.tie = tie;
    }

    /** How many days before a meeting it is convened. */
    public Integer getNoticeDays() {
        return noticeDays;
    }

    /** From the form. */
    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    /** Code of the table to which it belongs, or none. */
    public String getParent() {
        return parent;
    }

    /** From the form. */
    public void setParent(String parent) {
        this.parent = parent;
    }

    /** Body as which it speaks, or none. */
    public String getBody() {
        return body;
    }

    /** From the form. */
    public void setBody(String body) {
        this.body = body;
    }

    /** Whether everybody may know of it. */
    public boolean isShown() {
        return shown;
    }

    /** From the form. */
    public void setShown(boolean shown) {
        this.shown = shown;
    }
}

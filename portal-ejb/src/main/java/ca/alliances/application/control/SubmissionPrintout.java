package ca.alliances.application.control;

import ca.alliances.application.ApplicationView;
import ca.alliances.application.ApplicationView.Project;
import ca.alliances.application.Budget;
import ca.alliances.application.Enclosure;
import ca.alliances.application.Receipt;
import ca.alliances.document.Printout;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.PrintoutBuilder;
import ca.alliances.shared.FileSize;
import ca.alliances.shared.Money;
import ca.alliances.shared.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An application as it was handed in, to be printed: what its page shows, in the same order and with the same words. */
final class SubmissionPrintout {
    private final UnaryOperator<String> texts;
    private final Locale language;
    private final ApplicationView file;
    private final Enclosure enclosure;
    private final PrintoutBuilder page;

    private SubmissionPrintout(
            ApplicationView file, Enclosure enclosure, UnaryOperator<String> texts, Locale language) {
        this.file = file;
        this.enclosure = enclosure;
        this.texts = texts;
        this.language = language;
        this.page = new PrintoutBuilder(language, file.title());
    }

    static Printout of(
            ApplicationView file, Enclosure enclosure, Receipt receipt, UnaryOperator<String> texts, Locale language) {
        SubmissionPrintout printout = new SubmissionPrintout(file, enclosure, texts, language);
        printout.head(receipt);
        printout.project(file.project());
        printout.need(file.project());
        printout.plan(file.project());
        printout.priorities(file.project());
        printout.budget(file.budget());
        printout.documents();
        printout.declarations(file.project());
        return printout.page.build();
    }

    private void head(Receipt receipt) {
        page.footer(receipt.reference().value())
                .paragraph(Written.message(text("received.number"), language, receipt.reference(), receipt.at()))
                .fact(text("organization"), enclosure.name())
                .fact(texts.apply("organization.kind"), texts.apply("organization.kind." + enclosure.kind()))
                .fact(texts.apply("organization.neq"), enclosure.neq())
                .fact(text("requested"), money(file.requested()));
    }

    private void project(Project project) {
        section("PROJECT");
        page.fact(text("title"), file.title());
        fact("summary", project.outline().summary());
        page.fact(text("territory"), project.territory());
        fact("scope", project.outline().scope().map(each -> text("scope." + each)));
        fact("nature", project.outline().nature().map(each -> text("nature." + each)));
    }

    private void need(Project project) {
        section("NEED");
        fact("needs", project.need().needs());
        fact("target-groups", project.need().targetGroups());
        fact("expected-reach", project.need().expectedReach().map(each -> Written.number(each, language)));
        fact("lived-experience", project.need().livedExperience());
    }

    private void plan(Project project) {
        section("PLAN");
        fact("start", project.plan().start().map(each -> Written.date(each, language)));
        fact("end", project.plan().end().map(each -> Written.date(each, language)));
        fact("objectives", project.plan().objectives());
        fact("complementarity", project.plan().complementarity());
        fact("sustainability", project.plan().sustainability());
    }

    private void priorities(Project project) {
        section("PRIORITIES");
        project.answers().forEach(each -> page.part(each.title().in(language)).paragraph(each.text()));
    }

    private void budget(Budget budget) {
        section("BUDGET");
        expenses(budget);
        revenues(budget);
        page.fact(text("stacking-rate"), Written.percent(budget.stackingRate(), language));
        file.project().exceptionReason().ifPresent(reason -> page.fact(text("exception"), reason));
    }

    private void expenses(Budget budget) {
        List<List<String>> rows = new ArrayList<>();
        budget.expenses()
                .forEach(each -> rows.add(List.of(
                        text("expense." + each.kind()),
                        each.year().toString(),
                        money(each.amount()),
                        money(each.fromFund()))));
        rows.add(List.of(text("total-cost"), "", money(budget.totalCost()), money(budget.requested())));
        page.tableWithTotal(
                text("expenses"),
                List.of(
                        Column.text(text("expense.kind")),
                        Column.text(text("expense.year")),
                        Column.figures(text("expense.amount")),
                        Column.figures(text("expense.from-fund"))),
                rows);
    }

    private void revenues(Budget budget) {
        List<List<String>> rows = new ArrayList<>();
        budget.revenues()
                .forEach(each -> rows.add(List.of(
                        text("revenue." + each.source()), text("revenue." + each.status()), money(each.amount()))));
        rows.add(List.of(text("total-revenue"), "", money(budget.totalRevenue())));
        page.tableWithTotal(
                text("revenues"),
                List.of(
                        Column.text(text("revenue.source")),
                        Column.text(text("revenue.status")),
                        Column.figures(text("expense.amount"))),
                rows);
    }

    private void documents() {
        section("DOCUMENTS");
        page.bullets(enclosure.documents().stream()
                .map(each -> Written.message(
                        text("documents.frozen"),
                        language,
                        texts.apply("intake.document." + each.slot()),
                        each.name(),
                        new FileSize(each.size()),
                        each.sha256()))
                .toList());
    }

    private void declarations(Project project) {
        section("DECLARATIONS");
        page.bullets(project.declared().stream()
                .map(each -> text("declaration." + each.declaration()) + " "
                        + Written.message(text("declared"), language, each.signer(), each.at()))
                .toList());
    }

    private void section(String name) {
        page.section(text("section." + name));
    }

    private void fact(String key, Optional<String> value) {
        page.fact(text(key), value.orElse(null));
    }

    private String money(Money amount) {
        return Written.money(amount, language);
    }

    private String text(String key) {
        return texts.apply("application." + key);
    }
}

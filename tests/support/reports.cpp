// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reports.h"

namespace tasrih::test {

Report smallReport(Language language)
{
    Report report;
    report.language = language;
    report.title = QStringLiteral("<b>Title</b> & more");
    report.subtitle = QStringLiteral("3 of 154 \"statements\"");
    ReportTable table;
    table.title = QStringLiteral("جدول");
    table.header = {QStringLiteral("Name"), QStringLiteral("Number"), QStringLiteral("Day"), QStringLiteral("Stance")};
    table.rows = {
        {{QStringLiteral("=1+1")}, {2500.0}, {QDate(2026, 9, 30)}, {QStringLiteral("support"), Tone::Support}},
        {{QStringLiteral("</td><script>alert(1)</script>")}, {0.5}, {}, {QStringLiteral("oppose"), Tone::Oppose}},
        {{QStringLiteral("النجف")}, {}, {QDate(2025, 1, 2)}, {QStringLiteral("▲ support"), Tone::Support}},
    };
    ReportTable sheet;
    sheet.title = QStringLiteral("Only in sheets");
    sheet.header = {QStringLiteral("All")};
    sheet.rows = {{{QStringLiteral("everything")}}};
    sheet.onlyInSheets = true;
    report.blocks = {
        ReportHeading{QStringLiteral("Heading & co"), 1},
        ReportParagraph{{{QStringLiteral("Plain "), Tone::Plain}, {QStringLiteral("strong"), Tone::Strong}},
                        ReportParagraph::Style::Body,
                        {}},
        ReportParagraph{{{QStringLiteral("قال السوداني: \"ننسحب في 2026\""), Tone::Plain}},
                        ReportParagraph::Style::Quote,
                        Language::Arabic},
        ReportParagraph{{{QStringLiteral("A small note"), Tone::Plain}}, ReportParagraph::Style::Note, {}},
        table,
        ReportLegend{{{QStringLiteral("▲"), QStringLiteral("support of it")}}},
        sheet,
    };
    return report;
}

Report longReport(Language language, int rows)
{
    Report report;
    report.language = language;
    report.title = language == Language::Arabic ? QStringLiteral("تقرير طويل") : QStringLiteral("Long report");
    ReportTable table;
    table.header = language == Language::Arabic
                       ? QStringList{QStringLiteral("الرقم"), QStringLiteral("القائل"), QStringLiteral("الجملة")}
                       : QStringList{QStringLiteral("Number"), QStringLiteral("Speaker"), QStringLiteral("Sentence")};
    const QString sentence = language == Language::Arabic
                                 ? QStringLiteral("جملة طويلة تتحدث عن الانسحاب من القاعدة وعن موعده ")
                                 : QStringLiteral("a long sentence that speaks of the base and of the end ");
    for (int i = 1; i <= rows; ++i) {
        table.rows.push_back(
            {{double(i)},
             {QStringLiteral("%1-%2")
                  .arg(language == Language::Arabic ? QStringLiteral("قائل") : QStringLiteral("speaker"))
                  .arg(i)},
             {sentence.repeated(1 + i % 5)}});
    }
    report.blocks = {table};
    return report;
}

} // namespace tasrih::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report_html.h"

#include "database/export/csv.h"
#include "database/text/direction.h"
#include "database/text/printable.h"
#include "database/words/numerals.h"
#include "models/report/report_tones.h"

#include <QtGui/QColor>

namespace tasrih {

namespace {

constexpr Tone tones[] = {Tone::Strong,  Tone::Muted,   Tone::Heading, Tone::Support, Tone::Oppose,  Tone::Mixed,
                          Tone::Neutral, Tone::Unclear, Tone::Differs, Tone::Certain, Tone::Possible};

QString classOf(Tone tone)
{
    return tone == Tone::Plain ? QString() : u't' + written(int(tone));
}

QString quoted(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

/// Text as markup. Isolated names become elements: what is copied out of the page holds no signs of direction.
QString escaped(const QString& text)
{
    QString html = quoted(printable(text));
    html.replace(QChar(0x2066), QStringLiteral("<bdi dir=\"ltr\">"));
    html.replace(QChar(0x2067), QStringLiteral("<bdi dir=\"rtl\">"));
    html.replace(QChar(0x2068), QStringLiteral("<bdi>"));
    return html.replace(QChar(0x2069), QStringLiteral("</bdi>"));
}

QString colour(quint32 rgb)
{
    return QColor(rgb).name();
}

QString declarations(const ToneLook& look)
{
    QString css;
    if (look.bold)
        css += QStringLiteral("font-weight:bold;");
    if (look.italic)
        css += QStringLiteral("font-style:italic;");
    if (look.underlined)
        css += QStringLiteral("text-decoration:underline;");
    if (look.ink)
        css += QStringLiteral("color:%1;").arg(colour(look.ink));
    return css;
}

QString fillOf(const ToneLook& look)
{
    return look.fill ? QStringLiteral("background:%1;").arg(colour(look.fill)) : QString();
}

QString styleSheet()
{
    QString css = QStringLiteral(
        "body{font-family:'Noto Sans','Noto Sans Arabic',sans-serif;font-size:15px;line-height:1.55;color:#1B1F24;"
        "background:#fff;max-width:62em;margin:2em auto;padding:0 1.5em}"
        "[lang=ar]{font-family:'Noto Sans Arabic','Noto Sans',sans-serif}"
        "h1{font-size:1.5em;margin:0}h2{font-size:1.2em;margin:1.8em 0 .5em;border-bottom:1px solid #D0D5DB}"
        "h3,h4{font-size:1em;margin:1.2em 0 .3em}.subtitle{color:#57606A;margin:.2em 0 1.5em}"
        "p{margin:.35em 0}.note{font-size:.85em;color:#57606A}"
        "blockquote{margin:.35em 0;padding-block:.1em;padding-inline:.9em;border-inline-start:3px solid #D0D5DB;"
        "white-space:pre-line}"
        "table{border-collapse:collapse;width:100%;margin:.6em 0 1.2em;font-size:.92em}"
        "caption{text-align:start;font-weight:bold;padding:.3em 0}"
        "th,td{border:1px solid #D0D5DB;padding:.3em .5em;text-align:start;vertical-align:top;white-space:pre-line}"
        "th{background:#F3F4F6}td.n{white-space:nowrap}"
        // Cells run in their own direction, but stand in the table's.
        "html[dir=ltr] td{text-align:left}html[dir=rtl] td{text-align:right}"
        "html[dir=ltr] td.n{text-align:right}html[dir=rtl] td.n{text-align:left}"
        "dl{display:grid;grid-template-columns:max-content auto;gap:.2em 1em;font-size:.9em;color:#57606A}dd{margin:0}"
        "@media print{body{max-width:none;margin:0;padding:0;font-size:9.5pt}thead{display:table-header-group}"
        "tr,blockquote{break-inside:avoid}h2,h3,h4{break-after:avoid}"
        "*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}");
    for (const Tone tone : tones) {
        const ToneLook look = lookOf(tone);
        css += QStringLiteral(".%1{%2}").arg(classOf(tone), declarations(look));
        if (look.fill)
            css += QStringLiteral("td.%1,tr.%1 td{%2}").arg(classOf(tone), fillOf(look));
    }
    return css;
}

QString directionWord(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QString attributesOf(Language language)
{
    return QStringLiteral(" lang=\"%1\" dir=\"%2\"")
        .arg(languageCode(language), directionWord(language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight));
}

QString runs(const ReportParagraph& paragraph)
{
    QString html;
    for (const ReportRun& run : paragraph.runs) {
        const QString text = escaped(withSign(run.text, run.tone));
        html += run.tone == Tone::Plain ? text
                                        : QStringLiteral("<span class=\"%1\">%2</span>").arg(classOf(run.tone), text);
    }
    return html;
}

class Writer
{
public:
    explicit Writer(Language language)
        : m_language(language)
    {
    }

    QString operator()(const ReportHeading& heading) const
    {
        const int level = std::clamp(heading.level, 1, 3) + 1;
        return QStringLiteral("<h%1>%2</h%1>\n").arg(written(level), escaped(heading.text));
    }

    QString operator()(const ReportParagraph& paragraph) const
    {
        QString attributes;
        if (paragraph.style == ReportParagraph::Style::Quote) {
            QString words;
            for (const ReportRun& run : paragraph.runs)
                words += run.text;
            const Qt::LayoutDirection direction = paragraphDirection(words, paragraph.language.value_or(m_language));
            if (paragraph.language)
                attributes = QStringLiteral(" lang=\"%1\"").arg(languageCode(*paragraph.language));
            return QStringLiteral("<blockquote%1 dir=\"%2\">%3</blockquote>\n")
                .arg(attributes, directionWord(direction), runs(paragraph));
        }
        if (paragraph.language && *paragraph.language != m_language)
            attributes = attributesOf(*paragraph.language);
        if (paragraph.style == ReportParagraph::Style::Note)
            attributes += QStringLiteral(" class=\"note\"");
        return QStringLiteral("<p%1>%2</p>\n").arg(attributes, runs(paragraph));
    }

    QString operator()(const ReportTable& table) const
    {
        return table.onlyInSheets ? QString() : tableHtml(table, Looks::Classes);
    }

    QString operator()(const ReportLegend& legend) const
    {
        QString html = QStringLiteral("<dl>\n");
        for (const auto& [sign, meaning] : legend.entries)
            html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(escaped(sign), escaped(meaning));
        return html + QStringLiteral("</dl>\n");
    }

    enum class Looks
    {
        Classes,
        Inline
    };

    [[nodiscard]] QString tableHtml(const ReportTable& table, Looks looks) const
    {
        const bool isInline = looks == Looks::Inline;
        QString html = isInline ? QStringLiteral("<table border=\"1\"%1>\n").arg(attributesOf(m_language))
                                : QStringLiteral("<table>\n");
        if (!table.title.isEmpty())
            html += QStringLiteral("<caption>%1</caption>\n").arg(wordsOf(table.title, isInline));
        html += QStringLiteral("<thead><tr>");
        for (const QString& title : table.header)
            html += QStringLiteral("<th scope=\"col\">%1</th>").arg(wordsOf(title, isInline));
        html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const ReportRow& row : table.rows) {
            html += QStringLiteral("<tr>");
            for (const ReportCell& cell : row)
                html += cellHtml(cell, isInline);
            html += QStringLiteral("</tr>\n");
        }
        return html + QStringLiteral("</tbody></table>\n");
    }

private:
    /// A fragment may be pasted into a spreadsheet, where no text must become a formula.
    [[nodiscard]] static QString wordsOf(const QString& text, bool isInline)
    {
        return isInline ? quoted(formulaSafe(plainCell(text))) : escaped(text);
    }

    [[nodiscard]] QString cellHtml(const ReportCell& cell, bool isInline) const
    {
        QString attributes;
        const ToneLook look = lookOf(cell.tone);
        const bool isText = std::holds_alternative<QString>(cell.value);
        if (isInline) {
            if (const QString css = declarations(look) + fillOf(look); !css.isEmpty())
                attributes = QStringLiteral(" style=\"%1\"").arg(css);
        } else {
            QStringList classes{classOf(cell.tone), isText ? QString() : QStringLiteral("n")};
            classes.removeAll(QString());
            if (!classes.isEmpty())
                attributes = QStringLiteral(" class=\"%1\"").arg(classes.join(u' '));
        }
        // Each cell runs in the direction of its own words.
        if (isText)
            attributes += QStringLiteral(" dir=\"%1\"")
                              .arg(directionWord(paragraphDirection(std::get<QString>(cell.value), m_language)));
        const QString text = withSign(textOf(cell, m_language), cell.tone);
        return QStringLiteral("<td%1>%2</td>").arg(attributes, wordsOf(text, isInline && isText));
    }

    Language m_language;
};

} // namespace

QString toHtml(const Report& report)
{
    const Writer writer(report.language);
    QString html = QStringLiteral("<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\"/>\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" "
                                  "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                                  "<meta name=\"generator\" content=\"Tasrih\"/>\n")
                       .arg(attributesOf(report.language));
    html += QStringLiteral("<title>%1</title>\n<style>").arg(quoted(plainCell(report.title)));
    html += styleSheet();
    if (report.landscape)
        html += QStringLiteral("@page{size:landscape}body{max-width:90em}");
    html += QStringLiteral("</style>\n</head>\n<body>\n<h1>%1</h1>\n").arg(escaped(report.title));
    if (!report.subtitle.isEmpty())
        html += QStringLiteral("<p class=\"subtitle\">%1</p>\n").arg(escaped(report.subtitle));
    for (const ReportBlock& block : report.blocks)
        html += std::visit(writer, block);
    return html + QStringLiteral("</body>\n</html>\n");
}

QString tableFragment(const ReportTable& table, Language language)
{
    return Writer(language).tableHtml(table, Writer::Looks::Inline);
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/report_tones.h"

#include "models/words/labels.h"

namespace tasrih {

Tone toneOf(Position position)
{
    constexpr Tone tones[] = {Tone::Support, Tone::Oppose, Tone::Mixed, Tone::Neutral, Tone::Unclear};
    return tones[int(position)];
}

ToneLook lookOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Strong:
        return {.bold = true};
    case Tone::Muted:
        return {.ink = 0x57606A};
    case Tone::Heading:
        return {.bold = true, .fill = 0xEDEFF2};
    case Tone::Support:
        return {.bold = true, .ink = 0x1F5FBF, .fill = 0xE9F0FA};
    case Tone::Oppose:
        return {.bold = true, .ink = 0x8F380B, .fill = 0xF0D3C4};
    case Tone::Mixed:
        return {.italic = true, .ink = 0x6A4391, .fill = 0xE0D6EA};
    case Tone::Neutral:
        return {.ink = 0x4F5963};
    case Tone::Unclear:
        return {.italic = true, .ink = 0x5F6771};
    case Tone::Differs:
        return {.bold = true, .underlined = true};
    case Tone::Certain:
        return {.bold = true, .ink = 0xA32020, .fill = 0xF3D9D9};
    case Tone::Possible:
        return {.italic = true, .ink = 0x7A4B00, .fill = 0xFAF0DC};
    }
    Q_UNREACHABLE();
}

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Support:
        return QStringLiteral("▲");
    case Tone::Oppose:
        return QStringLiteral("▼");
    case Tone::Mixed:
        return QStringLiteral("◆");
    case Tone::Neutral:
        return QStringLiteral("●");
    case Tone::Unclear:
        return QStringLiteral("?");
    default:
        return {};
    }
}

QString withSign(const QString& text, Tone tone)
{
    const QString sign = signOf(tone);
    if (sign.isEmpty() || text.isEmpty() || QStringView(u"▲▼◆●?").contains(text.front()))
        return text;
    return sign + u' ' + text;
}

QString textOf(const ReportCell& cell, Language language)
{
    if (const auto* text = std::get_if<QString>(&cell.value))
        return *text;
    if (const auto* number = std::get_if<double>(&cell.value))
        return numberText(*number, language);
    const auto* day = std::get_if<QDate>(&cell.value);
    return day ? inDigits(day->toString(Qt::ISODate), language) : QString();
}

std::vector<const ReportTable*> tablesOf(const Report& report, ReportOutput output)
{
    std::vector<const ReportTable*> tables;
    for (const ReportBlock& block : report.blocks) {
        const auto* table = std::get_if<ReportTable>(&block);
        if (table && (output == ReportOutput::Sheets || !table->onlyInSheets))
            tables.push_back(table);
    }
    return tables;
}

const ReportTable* mainTable(const Report& report)
{
    const std::vector<const ReportTable*> tables = tablesOf(report, ReportOutput::Sheets);
    const auto forSheets =
        std::find_if(tables.begin(), tables.end(), [](const ReportTable* table) { return table->onlyInSheets; });
    if (forSheets != tables.end())
        return *forSheets;
    return tables.empty() ? nullptr : tables.front();
}

} // namespace tasrih

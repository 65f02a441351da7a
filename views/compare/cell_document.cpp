// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/cell_document.h"

#include "database/text/direction.h"
#include "views/theme/theme.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>

namespace tasrih {

namespace {

constexpr int claimTint = 8;
constexpr int ownTint = 20;

QFont sentenceFont(Qt::LayoutDirection direction)
{
    const bool arabic = direction == Qt::RightToLeft;
    QFont font = readerFont(arabic ? Language::Arabic : Language::English);
    font.setPixelSize(arabic ? 16 : 14);
    return font;
}

QTextCharFormat formatOf(const CompareRun& run)
{
    QTextCharFormat format;
    format.setForeground(run.part == CompareRun::Part::Context ? theme().secondary : theme().text);
    if (run.part == CompareRun::Part::Own) {
        // Underlined too: not by colour alone.
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme().accent);
        format.setBackground(theme().tint(theme().accent, ownTint));
    } else if (run.isClaim) {
        format.setBackground(theme().tint(theme().text, claimTint));
    }
    return format;
}

QFont fontOf(const CompareRow& row)
{
    const bool strong = row.isHeading() || row.field == CompareField::Speakers;
    QFont font = interfaceFont(TextSize::Body);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void layOut(QTextDocument& document, const CompareRow& row, const CompareCell& cell, int width,
            Qt::LayoutDirection window)
{
    const bool sentence = !cell.runs.empty();
    const Qt::LayoutDirection direction = sentence ? paragraphDirection(cell.text, Language::Arabic) : window;
    document.setDocumentMargin(0);
    document.setDefaultFont(sentence ? sentenceFont(direction) : fontOf(row));
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCursor cursor(&document);
    QTextBlockFormat block;
    block.setLayoutDirection(direction);
    // A paragraph's "left" is its leading edge.
    block.setAlignment(Qt::AlignLeft);
    cursor.setBlockFormat(block);
    if (sentence) {
        for (const CompareRun& run : cell.runs)
            cursor.insertText(run.text, formatOf(run));
    } else {
        QTextCharFormat format;
        format.setForeground(theme().text);
        cursor.insertText(cell.text, format);
    }
    document.setTextWidth(width);
}

} // namespace tasrih

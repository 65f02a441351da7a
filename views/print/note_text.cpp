// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/note_text.h"

#include <QtGui/QPainter>

namespace tasrih {

namespace {

constexpr double leading = 1.42; ///< Of the letters' size.

bool isArabic(QChar letter)
{
    return letter.script() == QChar::Script_Arabic;
}

QFont arabicFont(const QFont& font)
{
    return printFont(Language::Arabic, font.pixelSize() / pointUnits,
                     font.weight() > QFont::Medium ? QFont::Bold : QFont::Normal);
}

/// The runs of Arabic letters in a text that is set in another face.
QList<QTextLayout::FormatRange> arabicRuns(const QString& text, const QFont& font)
{
    QList<QTextLayout::FormatRange> runs;
    for (int i = 0; i < text.size(); ++i) {
        if (!isArabic(text[i]))
            continue;
        int end = i + 1;
        while (end < text.size() && (isArabic(text[end]) || text[end].isMark()))
            ++end;
        QTextLayout::FormatRange run;
        run.start = i;
        run.length = end - i;
        run.format.setFont(font);
        runs << run;
        i = end;
    }
    return runs;
}

} // namespace

NoteText::NoteText(const QString& text, const QFont& font, Qt::LayoutDirection direction, double width)
    : m_layout(std::make_unique<QTextLayout>(QString(text).replace(u'\n', QChar::LineSeparator), font))
{
    const bool isForeign = font.families().value(0) != arabicFont(font).families().value(0);
    const QList<QTextLayout::FormatRange> runs =
        isForeign ? arabicRuns(m_layout->text(), arabicFont(font)) : QList<QTextLayout::FormatRange>();
    m_layout->setFormats(runs);
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const double size = runs.isEmpty() ? font.pixelSize() : arabicFont(font).pixelSize();
    const double pitch = std::round(size * leading);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // Baselines at equal distances, whatever the faces of a line say of their height.
        line.setPosition({0, std::round(m_height + pitch * 0.76 - line.ascent())});
        m_height += pitch;
    }
    m_layout->endLayout();
}

void NoteText::paint(QPainter& painter, const QPointF& corner) const
{
    m_layout->draw(&painter, corner);
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_text.h"

#include "database/text/isolate.h"
#include "database/text/printable.h"
#include "models/report/report_tones.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextOption>

namespace tasrih {

namespace {

QTextCharFormat formatOf(Tone tone)
{
    const ToneLook look = lookOf(tone);
    QTextCharFormat format;
    if (look.bold)
        format.setFontWeight(QFont::Bold);
    // The Arabic face has no slanted one: slanting letters that join would only harm them.
    if (look.underlined)
        format.setFontUnderline(true);
    if (look.ink)
        format.setForeground(QColor::fromRgb(QRgb(look.ink)));
    return format;
}

/// The Arabic face leaves room for stacked marks that hardly any text has: two lines of it would hold three.
double pitchOf(const QFont& font)
{
    constexpr double tight = 0.8;
    return font.families().value(0).contains(QLatin1String("Arabic")) ? tight : 1;
}

} // namespace

Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::Alignment startOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

Qt::Alignment endOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
}

QString printedText(const QString& text, Language language)
{
    QString printed = printable(text);
    printed.replace(u'\n', QChar(QChar::LineSeparator));
    printed.replace(u'\t', u' ');
    return language == Language::English ? withoutIdleIsolates(printed) : printed;
}

ReportText::ReportText(const std::vector<ReportRun>& runs, Look look, double width)
    : m_look(std::move(look))
    , m_width(width)
{
    for (const ReportRun& run : runs) {
        const auto start = int(m_text.size());
        m_text += withSign(run.text, run.tone);
        if (run.tone != Tone::Plain)
            m_formats.append({start, int(m_text.size()) - start, formatOf(run.tone)});
    }
    QTextLayout layout;
    lay(layout);
    const double pitch = pitchOf(m_look.font);
    double bottom = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        bottom += layout.lineAt(i).height() * pitch;
        m_bottoms.push_back(bottom);
    }
}

void ReportText::lay(QTextLayout& layout) const
{
    layout.setText(m_text);
    layout.setFont(m_look.font);
    layout.setFormats(m_formats);
    QTextOption option;
    option.setTextDirection(m_look.direction);
    option.setAlignment(m_look.alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    const double pitch = pitchOf(m_look.font);
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        // What a line has too much is taken from both of its sides.
        line.setPosition({0, y - line.height() * (1 - pitch) / 2});
        y += line.height() * pitch;
    }
    layout.endLayout();
}

void ReportText::paint(QPainter& painter, QPointF at, int from, int to) const
{
    if (from >= to)
        return;
    QTextLayout layout;
    lay(layout);
    const double lift = topOf(from);
    painter.setPen(m_look.isMuted ? themeOf(Appearance::Light).secondary : themeOf(Appearance::Light).text);
    for (int i = from; i < std::min(to, layout.lineCount()); ++i)
        layout.lineAt(i).draw(&painter, at - QPointF(0, lift));
}

} // namespace tasrih

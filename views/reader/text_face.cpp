// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/text_face.h"

#include "views/settings/reading_style.h"
#include "views/theme/theme.h"

namespace tasrih {

namespace {
constexpr int arabicLineHeight = 34;
constexpr int latinLineHeight = 28;
constexpr double titleScale = 1.35;

QFont titleFont(QFont font)
{
    font.setPixelSize(int(font.pixelSize() * titleScale));
    font.setWeight(QFont::Bold);
    return font;
}
} // namespace

TextFace TextFace::of(Qt::LayoutDirection direction, Role role)
{
    const bool isArabic = direction == Qt::RightToLeft;
    TextFace face{articleFont(isArabic ? Language::Arabic : Language::English),
                  articleFont(isArabic ? Language::English : Language::Arabic),
                  zoomed(isArabic ? arabicLineHeight : latinLineHeight)};
    if (role == Role::Title) {
        face.font = titleFont(face.font);
        face.foreignFont = titleFont(face.foreignFont);
        face.lineHeight = int(face.lineHeight * titleScale);
    }
    return face;
}

QList<QTextLayout::FormatRange> TextFace::foreignRuns(const QString& text, Qt::LayoutDirection direction) const
{
    const QChar::Script foreign = direction == Qt::RightToLeft ? QChar::Script_Latin : QChar::Script_Arabic;
    QTextCharFormat format;
    format.setFont(foreignFont);
    QList<QTextLayout::FormatRange> runs;
    int start = -1;
    int end = -1;
    const auto close = [&] {
        if (start >= 0)
            runs.append({start, end - start, format});
        start = -1;
    };
    for (int at = 0; at < text.size(); ++at) {
        const QChar::Script script = text.at(at).script();
        if (script == foreign) {
            start = start < 0 ? at : start;
            end = at + 1;
        } else if (script == QChar::Script_Inherited && start >= 0 && end == at) {
            end = at + 1;
        } else if (script != QChar::Script_Common && script != QChar::Script_Inherited) {
            close();
        }
    }
    close();
    return runs;
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/timeline_style.h"

#include "database/words/numerals.h"

namespace tasrih {

namespace {
constexpr int palePercent = 45;
constexpr int fadePercent = 50;

Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight;
}
} // namespace

QColor TimelineStyle::ink(const Snapshot& snapshot, const std::optional<SideId>& side, Strength strength) const
{
    const QColor full = theme->side(snapshot.find(side));
    return strength == Strength::Full ? full : theme->tint(full, palePercent);
}

QColor TimelineStyle::stanceInk(const std::optional<Position>& stance, Strength strength) const
{
    const QColor full = stance ? theme->stance(*stance) : theme->secondary;
    return strength == Strength::Full ? full : theme->tint(full, palePercent);
}

QColor TimelineStyle::fade(const QColor& ink) const
{
    return theme->tint(ink, fadePercent);
}

double TimelineStyle::countWidth(const TimelineRow& row) const
{
    const int lanes = row.laneCount();
    return lanes == 0 ? metrics.gap
                      : QFontMetricsF(meta).horizontalAdvance(numberText(lanes, language)) + 2 * metrics.gap;
}

double TimelineStyle::nameRoom(const TimelineRow& row) const
{
    const double indent = metrics.gap + (row.depth + 1) * metrics.indent;
    return std::max(metrics.labelColumn - indent - countWidth(row), 4 * metrics.indent);
}

double TimelineStyle::nameHeight(const TimelineRow& row) const
{
    const QFontMetricsF names(strong);
    if (names.horizontalAdvance(row.label) <= nameRoom(row))
        return 0;
    return names.boundingRect(QRectF(0, 0, nameRoom(row), 1e6), Qt::TextWordWrap, row.label).height();
}

NameHeight TimelineStyle::nameHeights() const
{
    // Measuring a hundred thousand names takes a while, and nearly all of them are short. The letters one by one are
    // hardly narrower than in a word, so what has room by their sum has room.
    constexpr double slack = 1.1;
    const QFontMetricsF metricsOfNames(strong);
    const double em = metricsOfNames.height();
    const double count = QFontMetricsF(meta).horizontalAdvance(QStringLiteral("88888")) + 2 * metrics.gap;
    constexpr int known = 0x700; ///< Latin and Arabic letters.
    auto widths = std::make_shared<std::vector<float>>(known, -1.0F);
    return [style = *this, metricsOfNames, em, count, widths](const TimelineRow& row) {
        const double room =
            style.metrics.labelColumn - style.metrics.gap - (row.depth + 1) * style.metrics.indent - count;
        double sum = 0;
        for (const QChar letter : row.label) {
            if (letter.unicode() >= known) {
                sum += em;
                continue;
            }
            float& width = (*widths)[letter.unicode()];
            if (width < 0)
                width = float(metricsOfNames.horizontalAdvance(letter));
            sum += double(width);
        }
        return sum * slack <= room ? 0.0 : style.nameHeight(row);
    };
}

QRectF TimelineStyle::numberInk() const
{
    return QFontMetricsF(label).tightBoundingRect(QStringLiteral("[8]"));
}

TextWidth TimelineStyle::labelWidth() const
{
    return [metrics = QFontMetricsF(label)](const QString& text) { return metrics.horizontalAdvance(text); };
}

TimelineStyle screenStyle()
{
    TimelineStyle style;
    style.theme = &theme();
    style.language = interfaceLanguage();
    style.direction = directionOf(style.language);
    style.label = interfaceFont(TextSize::Meta);
    style.strong = interfaceFont(TextSize::Body);
    style.strong.setWeight(QFont::DemiBold);
    style.meta = interfaceFont(TextSize::Meta);
    return style;
}

QFont printFont(Language language, double points, QFont::Weight weight)
{
    QFont font;
    const QString latin = QStringLiteral("Noto Sans");
    const QString arabic = QStringLiteral("Noto Sans Arabic");
    font.setFamilies(language == Language::Arabic ? QStringList{arabic, latin} : QStringList{latin, arabic});
    const double size = language == Language::Arabic ? std::max(points * 1.2, 9.0) : std::max(points, 7.0);
    font.setPixelSize(qRound(size * pointUnits));
    font.setWeight(weight);
    // At this size hinting would only bend distances that are scaled afterwards.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TimelineStyle printStyle(Language language)
{
    TimelineStyle style;
    style.theme = &themeOf(Appearance::Light);
    style.language = language;
    style.direction = directionOf(language);
    style.metrics = TimelineMetrics().scaled(0.62 * pointUnits);
    style.metrics.labelColumn = 118 * pointUnits;
    style.metrics.axisTier = 14 * pointUnits;
    style.metrics.eventTier = 13 * pointUnits;
    style.label = printFont(language, 7.5);
    style.strong = printFont(language, 8, QFont::Bold);
    style.meta = printFont(language, 7);
    style.hairline = 0.5 * pointUnits;
    // Letters are never smaller than they may be, so a lane lower than their ink goes without. A line's own height
    // leaves room for marks that names hardly have.
    constexpr double ink = 0.85;
    const double line = QFontMetricsF(style.label).height();
    style.metrics.lanePitch = std::max(style.metrics.lanePitch, line);
    style.metrics.thinnestLabel = ink * line;
    style.metrics = style.metrics.rounded();
    return style;
}

} // namespace tasrih

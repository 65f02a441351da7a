// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/byline.h"

#include "database/words/language.h"

#include <QtCore/QRegularExpression>

namespace tasrih {

namespace {

constexpr qsizetype longestByline = 80;

/// Labels that can't be anything else, and labels that are words of a sentence too and so need a colon.
const std::vector<QStringView> sureLabels{u"بقلم", u"كتبه", u"كتبته", u"written by"};
const std::vector<QStringView> colonLabels{u"كتب",     u"كتبت",     u"إعداد",  u"اعداد", u"تقرير",  u"الكاتب",
                                           u"الكاتبة", u"الكاتب/ة", u"المؤلف", u"تحرير", u"author", u"by"};

/// @p found up to a date or another part of the line; empty where it doesn't look like a name.
QString asName(const QString& found)
{
    static const QRegularExpression end(QStringLiteral("\\s*[|/،,•·(\\[]|\\s[-–—]\\s|\\d"));
    const qsizetype stop = found.indexOf(end);
    const QString name = (stop < 0 ? found : found.first(stop)).trimmed();
    const qsizetype words = name.count(u' ') + 1;
    return name.size() < 3 || words > 5 || name.endsWith(u'.') ? QString() : name;
}

bool colonFollows(QStringView line, const QString& rest)
{
    return line.chopped(rest.size()).contains(u':');
}

/// English needs no colon where all words that follow have capitals, but for the article of Arabic names: "By Jane
/// Roe", "By Jane al-Roe".
bool isCapitalised(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && std::all_of(words.begin(), words.end(), [](const QString& word) {
               return word.front().isUpper() || word.startsWith(QLatin1String("al-")) ||
                      word.startsWith(QLatin1String("el-"));
           });
}

QString nameIn(QStringView line)
{
    if (line.size() > longestByline)
        return {};
    if (const auto rest = afterLabel(line, sureLabels))
        return asName(*rest);
    if (const auto rest = afterLabel(line, colonLabels)) {
        if (colonFollows(line, *rest) || isCapitalised(asName(*rest)))
            return asName(*rest);
    }
    return {};
}

} // namespace

std::optional<Proposed<QString>> bylineOf(const TextLines& lines)
{
    for (const auto* part : {&lines.head, &lines.tail}) {
        for (const QStringView line : *part) {
            if (const QString name = nameIn(line); !name.isEmpty())
                return Proposed<QString>{name, translated(Wording("Import", "a line says who wrote it"))};
        }
    }
    return std::nullopt;
}

} // namespace tasrih

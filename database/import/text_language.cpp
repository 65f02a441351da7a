// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/text_language.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <array>

namespace tasrih {

namespace {

/// Enough to tell a language by, whatever the length of the text.
constexpr qsizetype lettersLookedAt = 20000;

struct Count
{
    int arabic = 0, latin = 0, hebrew = 0, cyrillic = 0;
    int kurdish = 0, urdu = 0, persian = 0, tehMarbuta = 0, turkish = 0;
};

void countArabicLetter(QChar c, Count& count)
{
    ++count.arabic;
    count.kurdish += QStringView(u"ەۆێڵڕڤ").contains(c) ? 1 : 0;
    count.urdu += QStringView(u"ٹڈڑےںھ").contains(c) ? 1 : 0;
    count.persian += QStringView(u"پچژگ").contains(c) ? 1 : 0;
    count.tehMarbuta += c == u'ة' ? 1 : 0;
}

Count counted(QStringView text)
{
    Count count;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        switch (c.script()) {
        case QChar::Script_Arabic:
            countArabicLetter(c, count);
            break;
        case QChar::Script_Latin:
            ++count.latin;
            count.turkish += QStringView(u"ğşıİĞŞ").contains(c) ? 1 : 0;
            break;
        case QChar::Script_Hebrew:
            ++count.hebrew;
            break;
        case QChar::Script_Cyrillic:
            ++count.cyrillic;
            break;
        default:
            break;
        }
    }
    return count;
}

QString arabicScriptLanguage(const Count& count)
{
    if (count.kurdish * 25 > count.arabic)
        return QStringLiteral("ckb");
    if (count.urdu * 40 > count.arabic)
        return QStringLiteral("ur");
    if (count.persian * 50 > count.arabic && count.tehMarbuta * 100 < count.arabic)
        return QStringLiteral("fa");
    return QStringLiteral("ar");
}

/// By the share of a language's commonest words among all words.
QString latinLanguage(QStringView text, const Count& count)
{
    if (count.turkish * 50 > count.latin)
        return QStringLiteral("tr");
    static const std::array<std::pair<QLatin1String, QStringList>, 3> common{{
        {QLatin1String("en"), QStringLiteral("the of and to in is that was for on with said has").split(u' ')},
        {QLatin1String("fr"), QStringLiteral("le la les des et du une est dans que pour sur au").split(u' ')},
        {QLatin1String("de"), QStringLiteral("der die das und den von zu mit ist im ein nicht auf").split(u' ')},
    }};
    std::array<int, common.size()> hits{};
    int words = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++words;
        const QString lower = word.trimmed().toString().toLower();
        for (std::size_t i = 0; i < common.size(); ++i)
            hits[i] += common[i].second.contains(lower) ? 1 : 0;
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    if (*best * 12 < words || *best == 0)
        return {};
    return common[std::size_t(best - hits.begin())].first;
}

} // namespace

QString languageOf(QStringView text)
{
    const QStringView sample = text.first(std::min(text.size(), lettersLookedAt));
    const Count count = counted(sample);
    const int most = std::max({count.arabic, count.latin, count.hebrew, count.cyrillic});
    if (most == 0)
        return {};
    if (most == count.arabic)
        return arabicScriptLanguage(count);
    if (most == count.latin)
        return latinLanguage(sample, count);
    return most == count.hebrew ? QStringLiteral("he") : QStringLiteral("ru");
}

} // namespace tasrih

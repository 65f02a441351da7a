// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dates/date_words.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace tasrih {

namespace {

template <typename Value>
using Words = QHash<QString, Value>;

template <typename Value>
void add(Words<Value>& words, const QString& list, Value value)
{
    for (const QString& word : list.split(QLatin1Char(' ')))
        words.insert(word, value);
}

template <typename Value>
std::optional<Value> find(const Words<Value>& words, QStringView folded)
{
    const auto found = words.constFind(QString::fromRawData(folded.data(), folded.size()));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<PartOf> partNamed(QStringView folded)
{
    static const Words<PartOf> words = [] {
        Words<PartOf> made;
        add(made, QStringLiteral("مطلع بدايه اوايل مستهل early beginning start"), PartOf::Beginning);
        add(made, QStringLiteral("منتصف اواسط mid middle"), PartOf::Middle);
        add(made, QStringLiteral("نهايه اواخر ختام end late"), PartOf::End);
        return made;
    }();
    return find(words, folded);
}

int seasonNamed(QStringView folded)
{
    static const Words<int> words = [] {
        Words<int> made;
        add(made, QStringLiteral("ربيع الربيع spring"), 21);
        add(made, QStringLiteral("صيف الصيف summer"), 22);
        add(made, QStringLiteral("خريف الخريف autumn fall"), 23);
        add(made, QStringLiteral("شتاء الشتاء winter"), 24);
        return made;
    }();
    return find(words, folded).value_or(0);
}

int weekdayNamed(QStringView folded)
{
    static const Words<int> words = [] {
        const QStringList arabic =
            QStringLiteral("الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد").split(QLatin1Char(' '));
        const QStringList english =
            QStringLiteral("monday tuesday wednesday thursday friday saturday sunday").split(QLatin1Char(' '));
        Words<int> made;
        for (int day = 0; day < 7; ++day) {
            made.insert(arabic[day], day + 1);
            made.insert(english[day], day + 1);
        }
        return made;
    }();
    return find(words, folded).value_or(0);
}

bool isYearNoun(QStringView folded)
{
    static const Words<bool> words = [] {
        Words<bool> made;
        add(made, QStringLiteral("عام العام سنه السنه year"), true);
        return made;
    }();
    return find(words, folded).has_value();
}

bool leadsToYear(QStringView folded)
{
    static const Words<bool> words = [] {
        Words<bool> made;
        add(made, QStringLiteral("في قبل بعد منذ حتي بحلول خلال وفي ومنذ in by since until before after during till"),
            true);
        return made;
    }();
    return find(words, folded).has_value();
}

std::optional<Relation> relationAfter(QStringView folded)
{
    static const Words<Relation> words = [] {
        Words<Relation> made;
        add(made, QStringLiteral("الماضي الماضيه الفايت الفايته المنصرم المنصرمه"), Relation::Last);
        add(made, QStringLiteral("الجاري الجاريه الحالي الحاليه"), Relation::This);
        add(made, QStringLiteral("المقبل المقبله القادم القادمه"), Relation::Next);
        return made;
    }();
    return find(words, folded);
}

std::optional<Relation> relationBefore(QStringView folded)
{
    if (folded == u"last")
        return Relation::Last;
    if (folded == u"this")
        return Relation::This;
    return folded == u"next" ? std::optional(Relation::Next) : std::nullopt;
}

} // namespace tasrih

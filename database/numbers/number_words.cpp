// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/numbers/number_words.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <array>

namespace tasrih {

namespace {

using Kind = NumberWord::Kind;
using Words = QHash<QString, NumberWord>;

/// Adds the words of a list with blanks between, all of the same meaning.
void add(Words& words, const QString& list, Kind kind, double value)
{
    for (const QString& word : list.split(QLatin1Char(' ')))
        words.insert(word, {kind, value, word.front() < QChar(0x80)});
}

void addUnits(Words& words)
{
    add(words, QStringLiteral("واحد واحده one"), Kind::Unit, 1);
    add(words, QStringLiteral("احد احدي"), Kind::TeenUnit, 1);
    add(words, QStringLiteral("اثنا اثني اثنتا اثنتي"), Kind::TeenUnit, 2);
    add(words, QStringLiteral("اثنان اثنين اثنتان اثنتين two"), Kind::Unit, 2);
    add(words, QStringLiteral("ثلاثه ثلاث three"), Kind::Unit, 3);
    add(words, QStringLiteral("اربعه اربع four"), Kind::Unit, 4);
    add(words, QStringLiteral("خمسه خمس five"), Kind::Unit, 5);
    add(words, QStringLiteral("سته ست six"), Kind::Unit, 6);
    add(words, QStringLiteral("سبعه سبع seven"), Kind::Unit, 7);
    add(words, QStringLiteral("ثمانيه ثماني ثمان eight"), Kind::Unit, 8);
    add(words, QStringLiteral("تسعه تسع nine"), Kind::Unit, 9);
    add(words, QStringLiteral("عشره عشر ten"), Kind::Ten, 10);
    const QString teens = QStringLiteral("eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    double teen = 11;
    for (const QString& word : teens.split(QLatin1Char(' ')))
        add(words, word, Kind::Teen, teen++);
}

void addTens(Words& words)
{
    add(words, QStringLiteral("عشرون عشرين twenty"), Kind::Tens, 20);
    add(words, QStringLiteral("ثلاثون ثلاثين thirty"), Kind::Tens, 30);
    add(words, QStringLiteral("اربعون اربعين forty"), Kind::Tens, 40);
    add(words, QStringLiteral("خمسون خمسين fifty"), Kind::Tens, 50);
    add(words, QStringLiteral("ستون ستين sixty"), Kind::Tens, 60);
    add(words, QStringLiteral("سبعون سبعين seventy"), Kind::Tens, 70);
    add(words, QStringLiteral("ثمانون ثمانين eighty"), Kind::Tens, 80);
    add(words, QStringLiteral("تسعون تسعين ninety"), Kind::Tens, 90);
}

/// مئة and مائة fold to ميه and مايه.
void addHundreds(Words& words)
{
    add(words, QStringLiteral("ميه مايه"), Kind::Hundreds, 100);
    add(words, QStringLiteral("ميتان ميتين ميتا ميتي مايتان مايتين مايتا مايتي"), Kind::Hundreds, 200);
    const std::array<QString, 7> stems{QStringLiteral("ثلاث"), QStringLiteral("اربع"), QStringLiteral("خمس"),
                                       QStringLiteral("ست"),   QStringLiteral("سبع"),  QStringLiteral("ثمان"),
                                       QStringLiteral("تسع")};
    for (size_t i = 0; i < stems.size(); ++i)
        for (const QString& hundred : {QStringLiteral("ميه"), QStringLiteral("مايه")})
            add(words, stems[i] + hundred, Kind::Hundreds, 300.0 + 100.0 * static_cast<double>(i));
    add(words, QStringLiteral("ثمانيميه ثمانيمايه"), Kind::Hundreds, 800);
    add(words, QStringLiteral("hundred"), Kind::Hundred, 100);
    add(words, QStringLiteral("ميات hundreds"), Kind::Plural, 100);
    add(words, QStringLiteral("عشرات tens dozens"), Kind::Plural, 10);
}

void addScales(Words& words)
{
    add(words, QStringLiteral("الف thousand"), Kind::Scale, 1e3);
    add(words, QStringLiteral("مليون million"), Kind::Scale, 1e6);
    add(words, QStringLiteral("مليار بليون billion"), Kind::Scale, 1e9);
    add(words, QStringLiteral("تريليون ترليون trillion"), Kind::Scale, 1e12);
    add(words, QStringLiteral("الفان الفين الفي"), Kind::DualScale, 1e3);
    add(words, QStringLiteral("مليونان مليونين مليوني"), Kind::DualScale, 1e6);
    add(words, QStringLiteral("ملياران مليارين ملياري"), Kind::DualScale, 1e9);
    add(words, QStringLiteral("تريليونان تريليونين تريليوني"), Kind::DualScale, 1e12);
    add(words, QStringLiteral("الفا"), Kind::EitherScale, 1e3);
    add(words, QStringLiteral("مليونا"), Kind::EitherScale, 1e6);
    add(words, QStringLiteral("مليارا"), Kind::EitherScale, 1e9);
    add(words, QStringLiteral("تريليونا"), Kind::EitherScale, 1e12);
    add(words, QStringLiteral("الاف الوف thousands"), Kind::Plural, 1e3);
    add(words, QStringLiteral("ملايين millions"), Kind::Plural, 1e6);
    add(words, QStringLiteral("مليارات بلايين billions"), Kind::Plural, 1e9);
    add(words, QStringLiteral("تريليونات trillions"), Kind::Plural, 1e12);
    add(words, QStringLiteral("نصف half"), Kind::Fraction, 0.5);
    add(words, QStringLiteral("ربع quarter"), Kind::Fraction, 0.25);
}

const Words& allWords()
{
    static const Words words = [] {
        Words made;
        addUnits(made);
        addTens(made);
        addHundreds(made);
        addScales(made);
        return made;
    }();
    return words;
}

} // namespace

std::optional<NumberWord> numberWord(QStringView folded)
{
    constexpr qsizetype longest = 12;
    if (folded.size() < 2 || folded.size() > longest)
        return std::nullopt;
    // A key that borrows the letters: this is asked for every word of an article.
    const QString key = QString::fromRawData(folded.data(), folded.size());
    const auto found = allWords().constFind(key);
    return found == allWords().constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace tasrih

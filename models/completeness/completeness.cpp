// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/completeness/completeness.h"

#include "models/words/labels.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace tasrih {

namespace {
/// "name in English" or "name in Arabic", whichever is missing.
void addNames(QStringList& gaps, const QString& arabic, const QString& english)
{
    if (arabic.isEmpty())
        gaps << translated(Wording("Completeness", "name in Arabic"));
    if (english.isEmpty())
        gaps << translated(Wording("Completeness", "name in English"));
}

template <typename Record>
void gather(const Snapshot& snapshot, Language language, std::vector<Incomplete>& result)
{
    const auto first = std::ptrdiff_t(result.size());
    for (const Record& record : snapshot.all<Record>()) {
        QStringList gaps = gapsOf(snapshot, record);
        if (gaps.isEmpty())
            continue;
        if constexpr (std::is_same_v<Record, Proposition>)
            result.push_back({record.id, shortTextOf(record, language), std::move(gaps)});
        else
            result.push_back({record.id, nameOf(record, language), std::move(gaps)});
    }
    const QCollator collator(QLocale(language == Language::Arabic ? QLocale::Arabic : QLocale::English));
    std::stable_sort(result.begin() + first, result.end(),
                     [&](const Incomplete& a, const Incomplete& b) { return collator.compare(a.name, b.name) < 0; });
}
} // namespace

QStringList gapsOf(const Snapshot& snapshot, const Actor& actor)
{
    QStringList gaps;
    if (!sideOf(snapshot, actor.id))
        gaps << translated(Wording("Completeness", "side"));
    if (!actor.article)
        addNames(gaps, actor.name, actor.nameEn);
    return gaps;
}

QStringList gapsOf(const Snapshot& snapshot, const Place& place)
{
    QStringList gaps;
    if (place.kind != PlaceKind::Country && !snapshot.find(place.parent))
        gaps << translated(Wording("Completeness", "where it lies"));
    addNames(gaps, place.name, place.nameEn);
    return gaps;
}

QStringList gapsOf(const Snapshot& /*snapshot*/, const Phase& phase)
{
    QStringList gaps;
    addNames(gaps, phase.name, phase.nameEn);
    return gaps;
}

QStringList gapsOf(const Snapshot& /*snapshot*/, const Proposition& proposition)
{
    QStringList gaps;
    if (proposition.text.isEmpty())
        gaps << translated(Wording("Completeness", "sentence in Arabic"));
    if (proposition.textEn.isEmpty())
        gaps << translated(Wording("Completeness", "sentence in English"));
    if (proposition.shortText.isEmpty() && proposition.shortTextEn.isEmpty())
        gaps << translated(Wording("Completeness", "short form"));
    return gaps;
}

QStringList gapsOf(const Snapshot& /*snapshot*/, const Outlet& outlet)
{
    QStringList gaps;
    addNames(gaps, outlet.name, outlet.nameEn);
    return gaps;
}

std::vector<Incomplete> incompleteRecords(const Snapshot& snapshot, Language language)
{
    std::vector<Incomplete> result;
    gather<Actor>(snapshot, language, result);
    gather<Place>(snapshot, language, result);
    gather<Phase>(snapshot, language, result);
    gather<Proposition>(snapshot, language, result);
    gather<Outlet>(snapshot, language, result);
    return result;
}

} // namespace tasrih

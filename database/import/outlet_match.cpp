// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/outlet_match.h"

#include "database/text/folding.h"
#include "database/words/language.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace tasrih {

namespace {

constexpr qsizetype longestName = 40;

const std::vector<QStringView> sourceLabels{u"المصدر", u"مصدر الخبر", u"source", u"©", u"حقوق النشر محفوظة"};

/// A phrase that names an outlet whether we know it or not: "وكالة أنباء ...", "صحيفة ...", "... نيوز", "... News".
bool soundsLikeOutlet(QStringView name)
{
    static const QRegularExpression agency(QStringLiteral("^وكالة\\s+(ال)?(أنباء|أخبار)\\s+\\S+(\\s+\\S+)?$|"
                                                          "^وكالة\\s+\\S+(\\s+\\S+)?\\s+(للأنباء|للأخبار|الإخبارية)$"));
    static const QRegularExpression kind(
        QStringLiteral("^(صحيفة|جريدة|قناة|شبكة|مجلة|موقع|إذاعة)\\s+\\S+(\\s+\\S+)?$"));
    static const QRegularExpression last(
        QStringLiteral("^\\S+(\\s+\\S+){0,3}\\s+(نيوز|برس|أونلاين|News|Press|Times|Agency)$"));
    const QString text = name.toString();
    return text.size() <= longestName &&
           (agency.match(text).hasMatch() || kind.match(text).hasMatch() || last.match(text).hasMatch());
}

QString withoutEdges(QStringView text)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s\\p{P}|]+|[\\s\\p{P}|]+$"));
    return text.toString().remove(edges);
}

/// The known outlet that @p name is, or nothing.
const OutletNames* knownAs(QStringView name, const std::vector<OutletNames>& known)
{
    const QString wanted = outletKey(name);
    for (const OutletNames& outlet : known) {
        for (const QString& spelling : outlet.spellings) {
            if (!wanted.isEmpty() && outletKey(spelling) == wanted)
                return &outlet;
        }
    }
    return nullptr;
}

/// What stands before the first "/" or " - " of a line: "شفق نيوز/ في ظل ...".
QStringView slugOf(QStringView line)
{
    static const QRegularExpression mark(QStringLiteral("\\s*/|\\s[-–—:|]\\s|:\\s"));
    const auto match = mark.match(line.first(std::min(line.size(), longestName + 10)).toString());
    return match.hasMatch() ? line.first(match.capturedStart()).trimmed() : QStringView();
}

std::optional<Proposed<QString>> named(QStringView name, const std::vector<OutletNames>& known, const QString& reason)
{
    if (const OutletNames* outlet = knownAs(name, known))
        return Proposed<QString>{outlet->name, reason};
    if (soundsLikeOutlet(name))
        return Proposed<QString>{withoutEdges(name), reason};
    return std::nullopt;
}

std::optional<Proposed<QString>> bySourceLine(QStringView line, const std::vector<OutletNames>& known)
{
    const auto rest = afterLabel(line, sourceLabels);
    const QString name = rest ? withoutEdges(*rest) : QString();
    if (name.isEmpty() || name.size() > longestName)
        return std::nullopt;
    const OutletNames* outlet = knownAs(name, known);
    // Without a colon it is a sentence that begins with "the source".
    if (!outlet && !line.first(line.size() - rest->size()).contains(u':'))
        return std::nullopt;
    return Proposed<QString>{outlet ? outlet->name : name, translated(Wording("Import", "a line names the source"))};
}

std::optional<Proposed<QString>> byAddress(QStringView line, const std::vector<OutletNames>& known)
{
    for (const OutletNames& outlet : known) {
        if (!outlet.host.isEmpty() && line.size() <= longestHeading && line.contains(outlet.host, Qt::CaseInsensitive))
            return Proposed<QString>{outlet.name, translated(Wording("Import", "its web address is in the text"))};
    }
    return std::nullopt;
}

enum class LinePlace
{
    First,
    Below
};

std::optional<Proposed<QString>> inLine(QStringView line, LinePlace place, const std::vector<OutletNames>& known)
{
    const QString alone = translated(Wording("Import", "its name is a line of its own"));
    if (const OutletNames* outlet = knownAs(line, known))
        return Proposed<QString>{outlet->name, alone};
    // A headline may sound like an outlet too.
    if (place == LinePlace::Below && soundsLikeOutlet(line))
        return Proposed<QString>{withoutEdges(line), alone};
    if (auto found = named(slugOf(line), known, translated(Wording("Import", "a paragraph starts with it"))))
        return found;
    if (auto found = bySourceLine(line, known))
        return found;
    return byAddress(line, known);
}

} // namespace

QString outletKey(QStringView name)
{
    return foldPhrase(withoutEdges(name));
}

OutletNames namesOf(const Outlet& outlet)
{
    QString host = QUrl(outlet.url).host();
    if (host.startsWith(QLatin1String("www.")))
        host.remove(0, 4);
    QStringList spellings{outlet.name, outlet.nameEn};
    spellings.removeAll(QString());
    return {outlet.name.isEmpty() ? outlet.nameEn : outlet.name, spellings, host};
}

std::optional<Proposed<QString>> outletOf(const TextLines& lines, const std::vector<OutletNames>& known)
{
    LinePlace place = LinePlace::First;
    for (const auto* part : {&lines.head, &lines.tail}) {
        for (const QStringView line : *part) {
            if (auto found = inLine(line, place, known))
                return found;
            place = LinePlace::Below;
        }
    }
    return std::nullopt;
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/lists.h"

namespace tasrih {

namespace {
QString joinedBy(const Wording& separator, QStringList parts, Language language)
{
    parts.removeAll(QString());
    return parts.join(translated(language, separator));
}
} // namespace

QString listed(const QStringList& parts, Language language)
{
    return joinedBy(Wording("Words", ", "), parts, language);
}

QString listedApart(const QStringList& parts, Language language)
{
    return joinedBy(Wording("Words", "; "), parts, language);
}

QString dotted(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled << isolated(part);
    }
    return filled.join(QStringLiteral(" · "));
}

QString listedWithAnd(QStringList parts, Language language)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    //: Joins the last two of a list: "A, B and C".
    return translated(language, Wording("Words", "%1 and %2")).arg(listed(parts, language), last);
}

QString relayersOf(const Snapshot& snapshot, const Statement& statement, Language language)
{
    std::vector<ActorId> relayers;
    for (const Relay& relay : statement.relays)
        relayers.push_back(relay.actor);
    return listed(namesOf(snapshot, relayers, language), language);
}

QString relayedText(const Snapshot& snapshot, const Statement& statement, Language language)
{
    const QString relayers = relayersOf(snapshot, statement, language);
    return relayers.isEmpty() ? QString() : translated(language, Wording("Words", "relayed by %1")).arg(relayers);
}

} // namespace tasrih

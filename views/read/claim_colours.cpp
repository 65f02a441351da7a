// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/claim_colours.h"

#include "models/words/labels.h"
#include "views/theme/theme.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tasrih {

namespace {
QColor colourOfKind(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Stance:
        return theme().stance(Position::Mixed);
    case ClaimKind::Withdrawal:
        return theme().accent;
    case ClaimKind::Figure:
        return theme().side(QStringLiteral("kurdistan"));
    case ClaimKind::Assertion:
        return theme().secondary;
    }
    return theme().secondary;
}

std::vector<QColor> coloursOfSides(const Snapshot& snapshot, const Statement& statement)
{
    std::vector<QColor> colours;
    for (const SideId side : sidesOf(snapshot, statement))
        colours.push_back(theme().side(snapshot.find(side)));
    return colours;
}
} // namespace

QString nameOf(ColourBy by)
{
    switch (by) {
    case ColourBy::Side:
        return QCoreApplication::translate("ClaimColours", "Colour by side");
    case ColourBy::Stance:
        return QCoreApplication::translate("ClaimColours", "Colour by stance");
    case ColourBy::Kind:
        return QCoreApplication::translate("ClaimColours", "Colour by kind");
    }
    return {};
}

const Claim* claimOf(const Snapshot& snapshot, const Covering& covering)
{
    return covering.claim ? recordOf(snapshot, covering.statement, *covering.claim).claim : nullptr;
}

std::vector<QColor> coloursOf(const Snapshot& snapshot, const Covering& covering, ColourBy by)
{
    const Statement* statement = snapshot.find(covering.statement);
    if (!statement)
        return {};
    if (by == ColourBy::Side)
        return coloursOfSides(snapshot, *statement);
    const Claim* claim = claimOf(snapshot, covering);
    if (!claim && statement->claims.size() == 1)
        claim = &statement->claims.front();
    if (!claim)
        return {};
    if (by == ColourBy::Kind)
        return {colourOfKind(claim->kind())};
    const auto* stance = std::get_if<Stance>(&claim->body);
    return stance ? std::vector<QColor>{theme().stance(stance->position)} : std::vector<QColor>();
}

QString labelOf(const Snapshot& snapshot, const Covering& covering)
{
    const Statement* statement = snapshot.find(covering.statement);
    if (!statement)
        return {};
    const Claim* claim = claimOf(snapshot, covering);
    const QString who = claim ? holderOf(snapshot, *statement, *claim) : speakersOf(snapshot, *statement);
    const QString what = claim ? summaryOf(snapshot, *claim) : QString();
    if (who.isEmpty() && what.isEmpty())
        return QCoreApplication::translate("ClaimColours", "speaker unknown");
    return who.isEmpty() || what.isEmpty() ? who + what : who + QStringLiteral(" · ") + what;
}

} // namespace tasrih

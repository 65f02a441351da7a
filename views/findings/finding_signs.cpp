// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/findings/finding_signs.h"

#include "views/theme/theme.h"

namespace tasrih {

QString signOf(Certainty certainty)
{
    return certainty == Certainty::Certain ? QStringLiteral("≠") : QStringLiteral("≈");
}

QString signOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Open:
        return QStringLiteral("○");
    case Judgement::Real:
        return QStringLiteral("●");
    case Judgement::Apparent:
        return QStringLiteral("◐");
    case Judgement::Dismissed:
        return QStringLiteral("✕");
    }
    Q_UNREACHABLE();
}

QColor colourOf(Certainty certainty)
{
    return certainty == Certainty::Certain ? theme().stance(Position::Oppose) : theme().secondary;
}

QColor colourOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Real:
        return theme().stance(Position::Oppose);
    case Judgement::Apparent:
        return theme().stance(Position::Mixed);
    case Judgement::Open:
    case Judgement::Dismissed:
        break;
    }
    return theme().secondary;
}

} // namespace tasrih

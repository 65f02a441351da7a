// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/background/feed.h"

namespace tasrih {

void FeedBase::setLooking(const QObject* looker, bool looks)
{
    if (!looks) {
        m_lookers.remove(looker);
        return;
    }
    if (m_lookers.contains(looker))
        return;
    m_lookers.insert(looker);
    if (looker != this) // A feed that always looks ends with itself.
        connect(looker, &QObject::destroyed, this, &FeedBase::forget, Qt::UniqueConnection);
    if (std::exchange(m_isOutdated, false))
        work();
}

void FeedBase::forget(QObject* looker)
{
    m_lookers.remove(looker);
}

void FeedBase::update()
{
    m_isOutdated = !isLooking();
    if (!m_isOutdated)
        work();
}

void FeedBase::setWorking(bool isWorking)
{
    if (std::exchange(m_isWorking, isWorking) != isWorking)
        Q_EMIT workingChanged();
}

} // namespace tasrih

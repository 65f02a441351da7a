// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/place_watch.h"

#include "database/text/isolate.h"
#include "database/words/language.h"

#include <QtCore/QCoreApplication>

namespace tasrih {

PlaceWatch::PlaceWatch(const QString& path, const ProjectLock& lock)
    : m_path(path)
    , m_lock(lock)
    // A file system without marks on files still has devices and inodes.
    , m_identity(lock.identity() ? lock.identity() : identityOf(path))
{
}

void PlaceWatch::stamp()
{
    m_stamp = stampOf(m_path);
}

std::optional<Displacement> PlaceWatch::look() const
{
    if (identityOf(m_path) == m_identity)
        return std::nullopt;
    const std::optional<QString> now = m_lock.currentPath();
    return now ? Displacement{Displacement::Kind::Moved, *now} : Displacement{Displacement::Kind::Gone, {}};
}

bool PlaceWatch::wasWritten() const
{
    return m_stamp && stampOf(m_path) != m_stamp;
}

void PlaceWatch::rememberLog()
{
    if (!m_log)
        m_log = identityOf(logPath());
}

bool PlaceWatch::logIsOurs() const
{
    return identityOf(logPath()) == m_log;
}

QString displacementText(const QString& path, const Displacement& displacement, const Rescued& rescued)
{
    switch (displacement.kind) {
    case Displacement::Kind::Moved:
        return translated(Wording("Store", "The project %1 was moved or renamed while it was open; it is now %2, with "
                                           "all that was saved. Save it elsewhere to go on, or open it there."))
            .arg(isolated(path), isolated(displacement.now));
    case Displacement::Kind::Gone:
        return rescued.path.isEmpty()
                   ? translated(Wording("Store", "The project %1 was removed or replaced while it was open. What was "
                                                 "saved lives only in this program: save it elsewhere now."))
                         .arg(isolated(path))
                   : translated(Wording("Store", "The project %1 was removed or replaced while it was open. All that "
                                                 "was saved is kept in %2. Save it elsewhere to go on."))
                         .arg(isolated(path), isolated(rescued.path));
    case Displacement::Kind::Overwritten:
        break;
    }
    if (rescued.path.isEmpty())
        return translated(Wording("Store",
                                  "Another program wrote into the project %1 while it was open, so nothing more "
                                  "is saved to it, and what was saved could not be copied. Restore one of its "
                                  "snapshots (Project → Restore)."))
            .arg(isolated(path));
    QString text =
        translated(Wording("Store", "Another program wrote into the project %1 while it was open, so nothing "
                                    "more is saved to it. All that was saved is kept in %2. Save it elsewhere "
                                    "to go on."))
            .arg(isolated(path), isolated(rescued.path));
    if (rescued.lostTexts > 0)
        text += QLatin1Char(' ') + QCoreApplication::translate("Store",
                                                               "Of %n text(s), imported since the last snapshot, only "
                                                               "what is quoted is left.",
                                                               nullptr, rescued.lostTexts);
    return text;
}

} // namespace tasrih

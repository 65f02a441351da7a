// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/file/project_lock.h"

#include <optional>

namespace tasrih {

/// What happened to the file of an open project.
struct Displacement
{
    enum class Kind
    {
        Moved,      ///< Renamed or moved: it is whole where it is now.
        Gone,       ///< Removed, or another file stands in its place: it lives only as long as it is open.
        Overwritten ///< Somebody else wrote into it.
    };
    Kind kind = Kind::Gone;
    QString now; ///< Where it is, for Moved.
};

/// Watches that an open project is still the file at its path, and that nobody else writes it.
class PlaceWatch
{
public:
    /// @param path canonical; @param lock of the project, which must outlive the watch.
    PlaceWatch(const QString& path, const ProjectLock& lock);

    /// After each of our own writes: how the file looks now.
    void stamp();
    /// Looks whether all is as it was. Cheap: two calls of stat(2).
    [[nodiscard]] std::optional<Displacement> look() const;
    /// Whether the file changed since stamp() in a way that we didn't. It may only have been touched.
    [[nodiscard]] bool wasWritten() const;

    /// The log beside the project, once there is one, is ours and may be removed with it.
    void rememberLog();
    [[nodiscard]] bool logIsOurs() const;

private:
    [[nodiscard]] QString logPath() const { return m_path + QStringLiteral("-wal"); }

    QString m_path;
    const ProjectLock& m_lock;
    std::optional<FileIdentity> m_identity;
    std::optional<FileIdentity> m_log;
    std::optional<FileStamp> m_stamp;
};

/// Where all that was saved is kept.
struct Rescued
{
    QString path;      ///< Empty where there is no such copy.
    int lostTexts = 0; ///< Of which only what is quoted is left.
};

/// What happened, in words for the user, with what to do.
[[nodiscard]] QString displacementText(const QString& path, const Displacement& displacement, const Rescued& rescued);

} // namespace tasrih

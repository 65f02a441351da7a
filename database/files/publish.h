// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih {

/// Whether something may stand in a place that is to be taken.
enum class Occupied
{
    Refuse,
    Replace
};

/// Gives a draft, which is on the disk, the place of @p target in one step, and brings the new name to the disk too.
/// Returns 0, or why it could not (EEXIST: something stands there by now), and then both are as they were.
[[nodiscard]] int moveIntoPlace(const QString& draft, const QString& target, Occupied occupied);

/// A file that is made beside its place and put there once it is whole. Until then what stands there is as it was.
class SiblingDraft
{
public:
    /// @p target must not be a link; see canonicalPath(). The draft does not exist yet.
    explicit SiblingDraft(const QString& target);
    /// Removes what was not published.
    ~SiblingDraft();
    SiblingDraft(const SiblingDraft&) = delete;
    SiblingDraft& operator=(const SiblingDraft&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// What becomes of a file that stands in the place.
    enum class Former
    {
        Refuse, ///< Throws Error: there is one by now.
        Replace,
        ToTrash ///< Where there is a trash; otherwise it is replaced.
    };

    /// Brings the draft to the disk, then puts it in its place in one step. Throws Error where the disk or the folder
    /// refuses, and then the place is as it was.
    void publish(Former former = Former::Replace);

private:
    QString m_target;
    QString m_path;
};

} // namespace tasrih

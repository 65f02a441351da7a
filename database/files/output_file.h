// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tasrih {

/// The one way in which the program writes a file. What is written is a draft in the same folder; commit() has it
/// brought to the disk whole and then put in the place of what stood there, which until then is as it was. Where the
/// file system can, the draft has no name, so that even a killed program leaves nothing behind. A symbolic link stays
/// and the file it leads to is replaced; an existing file keeps its permissions.
/// Every function throws Error: what happened, to what, what to do.
class OutputFile
{
public:
    /// Refuses targets that may not be written, see requireWriteTarget().
    explicit OutputFile(const QString& path);
    /// Without commit() nothing was written.
    ~OutputFile() = default;
    Q_DISABLE_COPY_MOVE(OutputFile)

    void write(const QByteArray& bytes);
    void commit();

    /// For a library that opens its file by name: such a name of the draft. What it wrote is to be looked at, for
    /// only its size and what the disk says are known here.
    [[nodiscard]] QString draft() const;
    /// Where a library may keep nameless files meanwhile: on the same disk, and nobody else's.
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Ends the work because of what @p error (an errno, 0 where unknown) says.
    [[noreturn]] void fail(int error, const QString& detail = {}) const;

private:
    /// Closed and removed when it goes.
    struct Draft
    {
        Draft() = default;
        ~Draft();
        Q_DISABLE_COPY_MOVE(Draft)
        int file = -1;
        QByteArray name; ///< Empty while it has none.
    };

    void makeDraft();
    void keepPermissions();
    void finishDraft();
    void nameDraft();

    QString m_path;      ///< As given, for messages.
    QByteArray m_target; ///< The file in the end, links followed.
    QString m_folder;    ///< Its folder.
    Draft m_draft;
    qint64 m_written = 0; ///< By write().
};

/// Writes @p contents to @p path, wholly or not at all. Throws Error.
void writeFile(const QString& path, const QByteArray& contents);

} // namespace tasrih

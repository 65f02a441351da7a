// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"

#include <QtCore/QObject>

class QMimeData;
class QWidget;

namespace tasrih {

class Context;
class JobList;

/// What the commands of the window do that ask something first: files, names, dialogs.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    /// @param window the parent of dialogs, and of this.
    WindowCommands(Context& context, JobList& jobs, QWidget& window);

    /// The path of a project to open, to make, or to make the sample in; empty when the dialog was left.
    [[nodiscard]] QString askProjectToOpen();
    [[nodiscard]] QString askNewProject();
    [[nodiscard]] QString askSampleProject();

    void importTexts();
    /// Opens the import with the files or the text that were dropped.
    void importDropped(const QMimeData& data);
    [[nodiscard]] static bool canImport(const QMimeData& data);
    void saveCopy(CopyKind kind);
    /// The list of snapshots, to put one in the project's place. Where another program has the project, says so.
    void restoreSnapshot();
    /// Tells why the project can no longer be changed. Where it was @p displaced, offers to save it elsewhere with all
    /// that was saved, and to go on there.
    void tellReadOnly(const QString& reason, bool displaced);
    void exportCsv();
    /// Whether this build has the dialog of articles, actors, places, ...
    [[nodiscard]] static bool canManage();
    void manage();
    void showHistory();
    void askAnalyst();
    void about();

Q_SIGNALS:
    /// Something to say in the status bar.
    void told(const QString& text);
    /// The project was saved there; that is where the work goes on.
    void savedElsewhere(const QString& path);

private:
    void writeStatements(const QString& path);
    void showSnapshots();
    void saveElsewhere();
    void watchCopy(QFuture<void> future, const QString& path);
    void reportCopy(QFuture<void> future, const QString& path);

    Context& m_context;
    JobList& m_jobs;
    QWidget& m_window;
    bool m_hasTurned = false; ///< The project was opened for writing, and its lock is held, but it is read-only now.
};

} // namespace tasrih

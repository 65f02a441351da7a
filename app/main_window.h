// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/action_id.h"
#include "views/page/page_entry.h"

#include <QtWidgets/QMainWindow>

namespace tasrih {

class CommandPalette;
class Context;
class JobList;
class WindowActions;
class WindowCommands;
class Workspace;

/// The window: assembles the parts and connects the actions to them. Shows the start page while no project is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @param context must outlive the window.
    explicit MainWindow(Context& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Context& context() const { return m_context; }

    /// Does nothing while no project is open.
    void showPage(PageId page);
    /// Null while no project is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] WindowActions& actions() const { return *m_actions; }

    /// Makes everything in the window anew, in the language and the colours in force. Selection, filter and page stay.
    void rebuild();
    /// Closes without a question where no more than @p drafts (draftsIn()) would be lost: it was asked already.
    void leaveWithout(const QStringList& drafts) { m_agreed = drafts; }

Q_SIGNALS:
    /// Somebody asked for a project; the path is chosen already.
    void openRequested(const QString& path);
    void newRequested(const QString& path);
    void sampleRequested(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildActions();
    void buildContent();
    void connectPanels();
    void connectSettings();
    void showFindingsOfStatement();
    void connectPages();
    void on(ActionId id, std::function<void()> does);
    void fillRecent();
    void showTitle();
    void openSecondWindow();

    Context& m_context;
    JobList* m_jobs;
    WindowCommands* m_commands;
    WindowActions* m_actions = nullptr;
    Workspace* m_workspace = nullptr;
    CommandPalette* m_palette = nullptr;
    QMenu* m_recent = nullptr;
    PageId m_page = PageId::Read;
    QStringList m_agreed;     ///< What may be lost.
    bool m_isLeaving = false; ///< It closes when what was sent is saved.
};

} // namespace tasrih

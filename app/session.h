// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace tasrih {

class Context;
class MainWindow;

/// The project that is open, its context and its window. Opening another one makes new ones of all three; where that
/// fails, what is open stays.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class Content
    {
        Empty,
        Sample
    };

    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Shows the window with the start page.
    void start();
    void open(const QString& path);
    /// Makes a project at @p path (an existing file is replaced: the dialog has asked) and opens it.
    void create(const QString& path, Content content);

    /// Saves what can be saved as it is and ends the program without a question: what a signal asks for. Its exit
    /// status is 1 where something could not be saved, which the error stream then names.
    void quit();
    /// The session of the desktop ends: saves the same, then asks about the rest where @p mayAsk allows it. Returns
    /// whether the session may end.
    [[nodiscard]] bool prepareToEnd(const std::function<bool()>& mayAsk);

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] Project& project() const { return *m_project; }

Q_SIGNALS:
    /// A project stands in the window.
    void opened();

private:
    [[nodiscard]] bool isOpenAlready(const QString& path) const;
    void openAs(const QString& path, Project::Access access);
    void leaveFor(const QString& path);
    [[nodiscard]] bool mayLeave();
    void leaveForComing();
    void adopt();
    /// Where the lock of the project may be left over, asks whether to take it over.
    void askTakeOver();
    /// Tells why the project that was opened can't be changed.
    void tellReadOnly();
    void show();
    void report(const QString& title, const QString& message, const QString& detail);

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Project> m_coming; ///< Being opened.
    QString m_wanted;                  ///< To be opened once what was sent is answered.
    QStringList m_dropped;             ///< Drafts that somebody agreed to lose.
    QStringList m_lost;                ///< What could not be saved on quitting.
};

} // namespace tasrih

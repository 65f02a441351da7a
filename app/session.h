// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/project.h"

#include <QtCore/QObject>

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

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] Project& project() const { return *m_project; }

Q_SIGNALS:
    /// A project stands in the window.
    void opened();

private:
    [[nodiscard]] bool isOpenAlready(const QString& path) const;
    void openAs(const QString& path, Project::Access access);
    void adopt();
    /// Where the lock of the project may be left over, asks whether to take it over.
    void askTakeOver();
    void show();
    void report(const QString& title, const QString& message, const QString& detail);

    std::unique_ptr<Project> m_project;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Project> m_coming; ///< Being opened.
};

} // namespace tasrih

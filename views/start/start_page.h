// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace tasrih {

/// What the window shows while no project is open: open, new, the sample, and the recent ones.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void sampleRequested();
    void recentRequested(const QString& path);

private:
    void addRecent(QVBoxLayout& column);
};

} // namespace tasrih

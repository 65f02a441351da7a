// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page/page_entry.h"

#include <QtWidgets/QWidget>

#include <map>

class QStackedWidget;
class QToolButton;

namespace tasrih {

class Page;

/// What stands at the trailing side of the pages: the inspector, the evidence of a page that has some, or nothing. Each
/// page finds it as it was left there.
class TrailingPane : public QWidget
{
    Q_OBJECT

public:
    /// @param inspector becomes a child.
    explicit TrailingPane(QWidget* inspector, QWidget* parent = nullptr);

    /// Goes over to @p page, whose evidence it takes; at first it shows @p first there.
    void follow(Page& page, Trailing first);
    /// Opens with what was shown on this page last, or closes.
    void setOpen(bool isOpen);
    /// @p content is Evidence only where the page has some.
    void show(Trailing content);

Q_SIGNALS:
    /// It was opened or closed, on this page or by going over to another.
    void openChanged(bool isOpen);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct State
    {
        Trailing shown;
        Trailing whenOpen; ///< What it opens with: not Nothing.
    };

    void apply();

    QWidget* m_inspector;
    QWidget* m_head;
    QToolButton* m_toEvidence;
    QToolButton* m_toInspector;
    QStackedWidget* m_contents;
    Page* m_page = nullptr;
    std::map<Page*, State> m_states;
};

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tasrih {

class EmptyPage;

/// What every page is made of: a bar of choices, strips, and a body in whose place it says what to do where there is
/// nothing to show. Pages speak the language in which they were made: another one is another window's content. What
/// they have to say goes to the status bar by Context::tell().
class Page : public QWidget
{
    Q_OBJECT

public:
    /// @param name what the page is called in the names of objects: "read", "timeline", ...
    /// @param context must outlive the page.
    Page(const char* name, Context& context, QWidget* parent);

protected:
    /// A row beneath what was added before, for choices and buttons.
    [[nodiscard]] QHBoxLayout* addBar();
    /// Beneath what was added before, as high as it wants to be.
    void addStrip(QWidget* strip);
    /// The rest of the page.
    void addBody(QWidget* body);
    /// It is of no use where there is nothing to show.
    void hideWhenEmpty(QWidget* strip) { m_ofUse.push_back(strip); }
    /// Another widget for the body's place.
    void addOther(QWidget* other);
    void showBody();
    void showOther(QWidget* other);
    /// @param action the text of a button; it calls actOnEmpty(). No button where it is empty.
    void showEmpty(const QString& title, const QString& advice, const QString& action = {});
    /// Whether the keys are in what stands in the body's place.
    [[nodiscard]] bool hasFocusInBody() const;

    /// What the button of the empty page does; clears the filter where a page doesn't say otherwise.
    virtual void actOnEmpty() { m_context.setFilter({}); }
    /// The page is seen from now on, or no longer: the time for feeds to look.
    virtual void see(bool /*isSeen*/) {}

    /// Two widgets beside each other where the page is wide, else the second beneath the first.
    [[nodiscard]] QSplitter* pair(QWidget* first, QWidget* second);

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    Context& m_context;

private:
    QVBoxLayout* m_column;
    QStackedWidget* m_places;
    EmptyPage* m_empty;
    QWidget* m_body = nullptr;
    QSplitter* m_pair = nullptr;
    std::vector<QWidget*> m_ofUse; ///< Strips that go with the body.
};

/// A button of a bar, with its words beside its icon.
[[nodiscard]] QToolButton* newBarButton(const char* name, const QString& icon, const QString& text, const QString& tip);

} // namespace tasrih

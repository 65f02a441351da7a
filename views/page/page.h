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

    /// What stands behind what is chosen on the page; null where it has none.
    [[nodiscard]] QWidget* evidence() const { return m_evidence; }
    /// Gives the evidence to a place in the window that opens and closes it as the page asks. In a window of its own
    /// the page keeps it beside or beneath its content.
    [[nodiscard]] QWidget* takeEvidence();

Q_SIGNALS:
    /// The page's evidence, which stands elsewhere, is to be seen, or no longer.
    void evidenceWanted(bool isWanted);

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

    /// The content with its evidence, which stands beside it where the page is wide, else beneath it.
    [[nodiscard]] QSplitter* pair(QWidget* content, QWidget* evidence);
    void openEvidence(bool isOpen);
    /// The evidence comes into sight: the time to fill it.
    virtual void seeEvidence() {}

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    Context& m_context;

private:
    QVBoxLayout* m_column;
    QStackedWidget* m_places;
    EmptyPage* m_empty;
    QWidget* m_body = nullptr;
    QSplitter* m_pair = nullptr;
    QWidget* m_evidence = nullptr;
    std::vector<QWidget*> m_ofUse; ///< Strips that go with the body.
};

/// A button of a bar, with its words beside its icon.
[[nodiscard]] QToolButton* newBarButton(const char* name, const QString& icon, const QString& text, const QString& tip);

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/companion.h"

#include "views/read/companion_pane.h"
#include "views/reader/reader_view.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QSplitter>

namespace tasrih {

Companion::Companion(Context& context, QSplitter& panes, ReaderView& reader)
    : QObject(&panes)
    , m_context(context)
    , m_panes(panes)
    , m_reader(reader)
    , m_present(context.article())
{
    const auto bind = [&](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut(key, &panes);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_Backslash), [this] { toggle(); });
    bind(QKeySequence(Qt::Key_F6), [this] { changeFocus(); });
    bind(QKeySequence(Qt::Key_F7), [this] { swap(); });
    connect(&context, &Context::articleChanged, this, [this] {
        if (m_context.article() == m_present)
            return;
        m_before = m_present;
        m_present = m_context.article();
    });
}

CompanionPane* Companion::pane() const
{
    return m_pane && !m_pane->isHidden() ? m_pane : nullptr;
}

/// The article that was open before, else the one after the present in the list.
std::optional<ArticleId> Companion::another() const
{
    const Snapshot& snapshot = *m_context.snapshot();
    if (m_before && m_before != m_context.article() && snapshot.find(*m_before))
        return m_before;
    std::optional<ArticleId> first;
    for (const Article& article : snapshot.all<Article>()) {
        if (article.id == m_context.article())
            continue;
        if (m_context.article() && *m_context.article() < article.id)
            return article.id;
        if (!first)
            first = article.id;
    }
    return first;
}

void Companion::toggle()
{
    pane() ? close() : open();
}

void Companion::open()
{
    const std::optional<ArticleId> wanted = m_pane && m_pane->article() && m_pane->article() != m_context.article() &&
                                                    m_context.snapshot()->find(*m_pane->article())
                                                ? m_pane->article()
                                                : another();
    if (!wanted) {
        m_context.tell(tr("There is no second article in this project."));
        return;
    }
    if (!m_pane) {
        m_pane = new CompanionPane(m_context);
        connect(m_pane, &CompanionPane::closeWanted, this, &Companion::close);
        connect(m_pane, &CompanionPane::swapWanted, this, &Companion::swap);
        m_panes.addWidget(m_pane);
        m_panes.setStretchFactor(0, 1);
        m_panes.setStretchFactor(1, 1);
    }
    m_pane->setColours(m_colours);
    m_pane->open(*wanted);
    m_pane->show();
    const int half = m_panes.width() / 2;
    m_panes.setSizes({half, m_panes.width() - half});
    m_pane->setFocus();
}

void Companion::close()
{
    if (m_pane)
        m_pane->hide();
    m_reader.setFocus();
}

void Companion::swap()
{
    const std::optional<ArticleId> first = m_context.article();
    if (!pane() || !pane()->article() || !first)
        return;
    m_context.openArticle(*m_pane->article());
    m_pane->open(*first);
    m_reader.setFocus();
}

void Companion::changeFocus()
{
    if (!pane())
        return;
    m_pane->reader().hasFocus() ? m_reader.setFocus() : m_pane->reader().setFocus();
}

void Companion::setColours(ColourBy by)
{
    m_colours = by;
    if (m_pane)
        m_pane->setColours(by);
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/filter_bar.h"

#include "models/context/context.h"
#include "models/finder/finder.h"
#include "views/page/bar.h"
#include "views/page/query_field.h"
#include "views/shell/chip_strip.h"
#include "views/shell/date_brush.h"
#include "views/shell/date_panel.h"
#include "views/shell/finder_popup.h"
#include "views/shell/shell_text.h"
#include "views/theme/elided_label.h"
#include "views/theme/ink.h"
#include "views/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
constexpr int typingPause = 200; ///< ms after the last letter before the filter changes.

QWidget* emptyRow(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    return row;
}

/// What was typed: a blank at the end says that the last word is whole, so one of them stays.
QString queryOf(const QLineEdit& field)
{
    const QString text = field.text();
    const QString words = text.trimmed();
    return !words.isEmpty() && text.back().isSpace() ? words + u' ' : words;
}

void addButtonFor(QAction* action, QWidget* row)
{
    auto* button = new QToolButton(row);
    button->setObjectName(action->objectName() + QStringLiteral("_button"));
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    row->layout()->addWidget(button);
}
} // namespace

FilterBar::FilterBar(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_finder(new FinderPopup(this))
{
    setObjectName(QStringLiteral("filter_bar"));
    m_row = makeRow();
    m_datePanel = new DatePanel(context, this);
    m_datePanel->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_datePanel);
    m_finder->setPlaceholder(tr("Actor, side, place, proposition, outlet, tag…"));
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(typingPause);
    connect(&m_textTimer, &QTimer::timeout, this, &FilterBar::applyText);
    connect(m_text, &QueryField::queryEdited, &m_textTimer, qOverload<>(&QTimer::start));
    connect(m_text, &QueryField::leaveRequested, this, &FilterBar::applyText);
    connect(m_back, &QToolButton::clicked, &context, &Context::back);
    connect(m_forward, &QToolButton::clicked, &context, &Context::forward);
    connect(m_add, &QToolButton::clicked, this, &FilterBar::addFilter);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_context.setFilter({}); });
    connect(m_dates, &QToolButton::toggled, m_datePanel, &QWidget::setVisible);
    connect(m_finder, &FinderPopup::chosen, this, [this](const FinderEntry& entry) {
        if (const auto* target = std::get_if<FilterTarget>(&entry.target))
            m_context.setFilter(with(m_context.filter(), *target));
    });
    connect(&context, &Context::changed, this, &FilterBar::showState);
    setDensity(Density::Full);
    showState();
}

QToolButton* FilterBar::makeButton(const QString& name, const QString& icon, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QWidget* FilterBar::makeRow()
{
    auto* row = new Bar(this);
    m_leading = emptyRow(row);
    m_trailing = emptyRow(row);
    m_back = makeButton(QStringLiteral("filter_back"), QStringLiteral("go-previous"), tr("Back to the filter before"));
    m_forward = makeButton(QStringLiteral("filter_forward"), QStringLiteral("go-next"), tr("Forward again"));
    m_text = new QueryField(m_context, row);
    m_text->setObjectName(QStringLiteral("filter_text"));
    m_text->setPlaceholderText(tr("Words in statements"));
    m_text->setAccessibleName(tr("Words in statements"));
    m_text->setFixedWidth(208);
    m_add = makeButton(QStringLiteral("filter_add"), QStringLiteral("list-add"), tr("Filter by an actor, a place, …"));
    m_add->setText(tr("Add filter"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chips = new ChipStrip(m_context, row);
    m_count = new ElidedLabel(row);
    m_count->setObjectName(QStringLiteral("filter_count"));
    m_clear = makeButton(QStringLiteral("filter_clear"), QStringLiteral("edit-clear-all"), tr("Show all statements"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_clear->setAutoRaise(false);
    m_sparkline = new DateBrush(m_context, DateBrush::Face::Sparkline, row);
    m_dates = makeButton(QStringLiteral("filter_dates"), QStringLiteral("view-calendar"), tr("Choose dates"));
    m_dates->setCheckable(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(unit, 0, unit, 0);
    layout->setSpacing(unit / 2);
    for (QWidget* widget : {m_leading, static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward),
                            static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_add)})
        layout->addWidget(widget);
    layout->addWidget(m_chips, 1);
    layout->addSpacing(unit);
    for (QWidget* widget : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_clear),
                            static_cast<QWidget*>(m_sparkline), static_cast<QWidget*>(m_dates), m_trailing})
        layout->addWidget(widget);
    return row;
}

void FilterBar::setDensity(Density density)
{
    const bool full = density == Density::Full;
    m_row->setFixedHeight(full ? 40 : 36);
    m_sparkline->setVisible(full);
    m_text->setFixedWidth(full ? 208 : 184);
}

void FilterBar::addLeading(QAction* action)
{
    addButtonFor(action, m_leading);
}

void FilterBar::addTrailing(QAction* action)
{
    addButtonFor(action, m_trailing);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::toggleDates()
{
    m_dates->toggle();
}

void FilterBar::addFilter()
{
    auto entries = std::make_shared<const std::vector<FinderEntry>>(filterEntries(*m_context.snapshot()));
    m_finder->model().setEntries({entries});
    const QSize size(360, 400);
    const QPoint below = m_add->mapToGlobal(QPoint(0, m_add->height() + 2));
    const int left = isRightToLeft() ? below.x() + m_add->width() - size.width() : below.x();
    m_finder->popUp({left, below.y()}, size);
}

void FilterBar::applyText()
{
    m_textTimer.stop();
    const std::optional<QueryProblem> problem = Query::parse(m_text->text()).problem;
    m_text->showProblem(problem);
    if (problem) // What was asked for before stays in force.
        return m_context.tell(problem->message);
    Filter filter = m_context.filter();
    filter.text = queryOf(*m_text);
    m_context.setFilter(filter);
}

void FilterBar::showState()
{
    const Filter& filter = m_context.filter();
    const bool isUnread = m_text->hasFocus() && Query::parse(m_text->text()).problem;
    if (queryOf(*m_text) != filter.text && !m_textTimer.isActive() && !isUnread)
        m_text->setText(filter.text);
    m_back->setEnabled(m_context.canGoBack());
    m_forward->setEnabled(m_context.canGoForward());
    m_count->setText(countText(m_context));
    QFont font = interfaceFont();
    font.setWeight(filter.isEmpty() ? QFont::Normal : QFont::DemiBold);
    m_count->setFont(font);
    m_clear->setVisible(!filter.isEmpty());
}

void FilterBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    ink::rule(painter, {0, m_row->height() - 1}, {width(), m_row->height() - 1}, theme().line);
}

} // namespace tasrih

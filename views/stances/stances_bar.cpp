// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stances_bar.h"

#include "views/report/report_button.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <array>

namespace tasrih {

StancesBar::StancesBar(ReportButton* report, QWidget* parent)
    : QWidget(parent)
{
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(unit, unit / 2, unit, unit / 2);
    bar->setSpacing(unit);
    addViews(*bar);
    m_counts = new ElidedLabel(this);
    m_counts->setObjectName(QStringLiteral("stancesCounts"));
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar->addWidget(m_counts, 1);
    addChoices(*bar);
    addMenu(*bar);
    bar->addWidget(report);
}

void StancesBar::addViews(QHBoxLayout& bar)
{
    auto* group = new QButtonGroup(this);
    const auto add = [&](const char* name, const QString& text) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        group->addButton(button);
        bar.addWidget(button);
        return button;
    };
    m_tableView = add("stancesTableView", tr("Table"));
    bar.addSpacing(-unit / 2);
    m_courseView = add("stancesCourseView", tr("Over time"));
    m_courseView->setToolTip(tr("The stances of one actor, or on one proposition, over time (O)"));
    m_tableView->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isOn) {
        if (!isOn)
            return;
        // What concerns cells only.
        for (QWidget* widget : std::array<QWidget*, 3>{m_contents, m_sort, m_show})
            widget->setVisible(view() == StancesView::Table);
        Q_EMIT viewChanged();
    });
}

void StancesBar::addChoices(QHBoxLayout& bar)
{
    const auto add = [&](const char* name, const QString& text, const QString& hint, const QStringList& items) {
        auto* choice = new QComboBox(this);
        choice->setObjectName(QLatin1String(name));
        choice->setAccessibleName(text);
        choice->setToolTip(hint);
        for (const QString& item : items)
            choice->addItem(item, choice->count());
        bar.addWidget(choice);
        return choice;
    };
    m_contents = add("cellContents", tr("What cells show"), tr("What cells show (V)"),
                     {tr("Latest stance"), tr("All in time"), tr("For and against")});
    m_sort = add("stancesSort", tr("Order of actors"),
                 tr("Order of actors. A click on a proposition sorts by the stances on it."),
                 {tr("By name"), tr("Most sayings first"), tr("By stance"), tr("Latest first")});
    connect(m_contents, &QComboBox::currentIndexChanged, this, &StancesBar::contentsChanged);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &StancesBar::optionsChanged);
}

QAction* StancesBar::addSwitch(const char* name, const QString& text, bool isOn)
{
    QAction* action = m_show->menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

void StancesBar::addMenu(QHBoxLayout& bar)
{
    m_show = new QToolButton(this);
    m_show->setObjectName(QStringLiteral("stancesShow"));
    m_show->setText(tr("Show"));
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_show->setAutoRaise(true);
    m_show->setMenu(new QMenu(m_show));
    m_bySide = addSwitch("groupBySide", tr("Actors by side"), true);
    m_transposed = addSwitch("propositionsAsRows", tr("Propositions as rows (T)"), false);
    m_show->menu()->addSeparator();
    m_hideEmpty = addSwitch("hideEmpty", tr("Hide propositions without stances"), true);
    m_hideSilent = addSwitch("hideSilent", tr("Hide actors without stances"), true);
    m_show->menu()->addSeparator();
    m_foldAll = m_show->menu()->addAction(tr("Fold all"));
    m_unfoldAll = m_show->menu()->addAction(tr("Unfold all"));
    bar.addWidget(m_show);
    for (QAction* action : {m_bySide, m_hideEmpty, m_hideSilent})
        connect(action, &QAction::toggled, this, &StancesBar::optionsChanged);
    connect(m_transposed, &QAction::toggled, this, &StancesBar::rowsChanged);
    connect(m_foldAll, &QAction::triggered, this, [this] { Q_EMIT foldRequested(StancesModel::Fold::Folded); });
    connect(m_unfoldAll, &QAction::triggered, this, [this] { Q_EMIT foldRequested(StancesModel::Fold::Open); });
}

void StancesBar::setCounts(const QString& text)
{
    m_counts->setText(text);
    m_counts->setToolTip(text);
}

void StancesBar::setView(StancesView view)
{
    (view == StancesView::Table ? m_tableView : m_courseView)->setChecked(true);
}

StancesView StancesBar::view() const
{
    return m_tableView->isChecked() ? StancesView::Table : StancesView::OverTime;
}

void StancesBar::setContents(CellContents contents)
{
    m_contents->setCurrentIndex(int(contents));
}

CellContents StancesBar::contents() const
{
    return CellContents(m_contents->currentIndex());
}

void StancesBar::setRows(TableRows rows)
{
    m_transposed->setChecked(rows == TableRows::Propositions);
}

TableRows StancesBar::rows() const
{
    return m_transposed->isChecked() ? TableRows::Propositions : TableRows::Actors;
}

PivotOptions StancesBar::applied(PivotOptions options) const
{
    const auto hidden = [](const QAction* action) {
        return action->isChecked() ? PivotOptions::Empty::Hide : PivotOptions::Empty::Show;
    };
    options.group = m_bySide->isChecked() ? PivotOptions::Group::Side : PivotOptions::Group::None;
    options.empty = hidden(m_hideEmpty);
    options.silent = hidden(m_hideSilent);
    const auto sort = PivotOptions::Sort(m_sort->currentIndex());
    if (sort != options.sort) {
        options.sort = sort;
        // The most and the newest first.
        const bool descends = sort == PivotOptions::Sort::Sayings || sort == PivotOptions::Sort::Latest;
        options.order = descends ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    return options;
}

void StancesBar::setSort(const PivotOptions& options)
{
    const QSignalBlocker blocker(m_sort);
    m_sort->setCurrentIndex(int(options.sort));
}

} // namespace tasrih

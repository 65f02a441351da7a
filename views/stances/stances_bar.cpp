// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stances_bar.h"

#include "views/report/report_button.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtCore/QEvent>
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
    , m_report(report)
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
    bar->addWidget(m_report);
    retranslate();
}

void StancesBar::addViews(QHBoxLayout& bar)
{
    auto* group = new QButtonGroup(this);
    const auto add = [&](const char* name) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        group->addButton(button);
        bar.addWidget(button);
        return button;
    };
    m_tableView = add("stancesTableView");
    bar.addSpacing(-unit / 2);
    m_courseView = add("stancesCourseView");
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
    const auto add = [&](const char* name, int count) {
        auto* choice = new QComboBox(this);
        choice->setObjectName(QLatin1String(name));
        for (int i = 0; i < count; ++i)
            choice->addItem(QString(), i);
        bar.addWidget(choice);
        return choice;
    };
    m_contents = add("cellContents", 3);
    m_sort = add("stancesSort", 4);
    connect(m_contents, &QComboBox::currentIndexChanged, this, &StancesBar::contentsChanged);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &StancesBar::optionsChanged);
}

QAction* StancesBar::addSwitch(const char* name, bool isOn)
{
    QAction* action = m_show->menu()->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

void StancesBar::addMenu(QHBoxLayout& bar)
{
    m_show = new QToolButton(this);
    m_show->setObjectName(QStringLiteral("stancesShow"));
    m_show->setPopupMode(QToolButton::InstantPopup);
    m_show->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_show->setAutoRaise(true);
    m_show->setMenu(new QMenu(m_show));
    m_bySide = addSwitch("groupBySide", true);
    m_transposed = addSwitch("propositionsAsRows", false);
    m_show->menu()->addSeparator();
    m_hideEmpty = addSwitch("hideEmpty", true);
    m_hideSilent = addSwitch("hideSilent", true);
    m_show->menu()->addSeparator();
    m_foldAll = m_show->menu()->addAction(QString());
    m_unfoldAll = m_show->menu()->addAction(QString());
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

void StancesBar::retranslate()
{
    m_tableView->setText(tr("Table"));
    m_courseView->setText(tr("Over time"));
    m_courseView->setToolTip(tr("The stances of one actor, or on one proposition, over time (O)"));
    m_contents->setItemText(0, tr("Latest stance"));
    m_contents->setItemText(1, tr("All in time"));
    m_contents->setItemText(2, tr("For and against"));
    m_contents->setAccessibleName(tr("What cells show"));
    m_contents->setToolTip(tr("What cells show (V)"));
    m_sort->setItemText(0, tr("By name"));
    m_sort->setItemText(1, tr("Most sayings first"));
    m_sort->setItemText(2, tr("By stance"));
    m_sort->setItemText(3, tr("Latest first"));
    m_sort->setAccessibleName(tr("Order of actors"));
    m_sort->setToolTip(tr("Order of actors. A click on a proposition sorts by the stances on it."));
    m_show->setText(tr("Show"));
    m_bySide->setText(tr("Actors by side"));
    m_transposed->setText(tr("Propositions as rows (T)"));
    m_hideEmpty->setText(tr("Hide propositions without stances"));
    m_hideSilent->setText(tr("Hide actors without stances"));
    m_foldAll->setText(tr("Fold all"));
    m_unfoldAll->setText(tr("Unfold all"));
    m_report->retranslate();
}

void StancesBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tasrih

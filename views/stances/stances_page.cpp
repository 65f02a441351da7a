// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stances/stances_page.h"

#include "database/dates/date_text.h"
#include "models/labels/labels.h"
#include "models/stances/stance_words.h"
#include "views/stances/evidence_panel.h"
#include "views/stances/stance_legend.h"
#include "views/stances/stances_table.h"
#include "views/statements/empty_state.h"
#include "views/theme/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
/// From this width on the evidence stands beside the table, below it otherwise.
constexpr int wide = 1000;
constexpr int evidenceWidth = 44 * unit;
constexpr int evidenceHeight = 26 * unit;
} // namespace

StancesPage::StancesPage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter)
    , m_table(new StancesTable(context))
    , m_evidence(new EvidencePanel(context))
    , m_empty(new EmptyState)
    , m_legend(new StanceLegend(this))
{
    setObjectName(QStringLiteral("stancesPage"));
    m_empty->setObjectName(QStringLiteral("stancesEmpty"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_evidence);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_evidence->setMinimumSize(30 * unit, 16 * unit);
    m_evidence->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_legend);
    setFocusProxy(m_table);

    connect(m_table, &StancesTable::evidenceRequested, this, &StancesPage::showEvidence);
    connect(m_table, &StancesTable::evidenceChanged, this, &StancesPage::fillEvidence);
    connect(m_evidence, &EvidencePanel::closeRequested, this, &StancesPage::closeEvidence);
    connect(m_evidence, &EvidencePanel::notice, this, &StancesPage::notice);
    connect(this, &StancesPage::notice, &context, &Context::told);
    connect(&m_table->cells(), &StancesModel::spanChanged, this, &StancesPage::updateSlider);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.setFilter({}); });
    connect(&context, &Context::snapshotChanged, this, &StancesPage::updateState);
    connect(&context, &Context::visibleChanged, this, &StancesPage::updateState);
    retranslate();
}

QWidget* StancesPage::createBar()
{
    auto* bar = new QWidget(this);
    m_counts = new QLabel(bar);
    m_counts->setObjectName(QStringLiteral("stancesCounts"));
    m_hideEmpty = new QCheckBox(bar);
    m_hideEmpty->setObjectName(QStringLiteral("hideEmpty"));
    m_hideEmpty->setChecked(true);
    m_until = new QLabel(bar);
    m_until->setObjectName(QStringLiteral("untilLabel"));
    m_until->setMinimumWidth(22 * unit);
    m_slider = new QSlider(Qt::Horizontal, bar);
    m_slider->setObjectName(QStringLiteral("untilSlider"));
    m_slider->setFixedWidth(28 * unit);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(unit);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_until, 0, Qt::AlignTrailing);
    layout->addWidget(m_slider);
    layout->addSpacing(unit);
    layout->addWidget(m_hideEmpty);
    connect(m_slider, &QSlider::valueChanged, this, &StancesPage::applyOptions);
    connect(m_hideEmpty, &QCheckBox::toggled, this, &StancesPage::applyOptions);
    return bar;
}

void StancesPage::retranslate()
{
    m_table->setAccessibleName(tr("Stances of actors on propositions"));
    m_hideEmpty->setText(tr("Hide propositions without stances"));
    m_slider->setAccessibleName(tr("Stances as of a day"));
    m_slider->setToolTip(tr("Show the stances as they stood on a day"));
    m_table->cells().retranslate();
    m_legend->updateGeometry();
    m_legend->update();
    updateSlider();
    updateState();
}

void StancesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StancesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = width() >= wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation)
        m_splitter->setOrientation(orientation);
}

void StancesPage::updateState()
{
    const StancesModel& cells = m_table->cells();
    const int statements = int(m_context.snapshot()->all<Statement>().size());
    const int actors = int(cells.pivot().rows.size());
    const bool filtered = int(m_context.visible().size()) < statements;
    if (filtered)
        m_empty->show(tr("No stances among what the filter lets through"),
                      tr("Widen the filter, or clear it to see all stances."), tr("Clear the filter"));
    else
        m_empty->show(tr("No stances yet"),
                      tr("On the Read page, give a statement a claim of the kind stance and choose its proposition. "
                         "The table then shows who stands where."));
    m_stack->setCurrentIndex(actors == 0 ? 1 : 0);
    m_legend->setVisible(actors > 0);
    m_slider->setEnabled(cells.span().has_value());
    //: %1 is "12 actors", %2 is "8 propositions".
    m_counts->setText(
        tr("%1 on %2").arg(tr("%n actor(s)", nullptr, actors), tr("%n proposition(s)", nullptr, cells.columnCount())));
}

/// Keeps the day where it was as far as the new span allows; at the end it stays at the end.
void StancesPage::updateSlider()
{
    const auto span = m_table->cells().span();
    const int days = span ? int(span->first.daysTo(span->second)) : 0;
    const std::optional<QDate> until = m_table->cells().options().until;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, days);
    m_slider->setPageStep(30);
    m_slider->setValue(until && span ? int(span->first.daysTo(*until)) : days);
    const bool all = m_slider->value() == days;
    m_until->setText(all || !span
                         ? tr("All dates")
                         : tr("Up to %1").arg(readable(span->first.addDays(m_slider->value()), interfaceLanguage())));
}

void StancesPage::applyOptions()
{
    PivotOptions options = m_table->cells().options();
    const auto span = m_table->cells().span();
    const bool all = !span || m_slider->value() == m_slider->maximum();
    options.until = all ? std::nullopt : std::optional(span->first.addDays(m_slider->value()));
    options.empty = m_hideEmpty->isChecked() ? PivotOptions::Empty::Hide : PivotOptions::Empty::Show;
    m_table->changeOptions(options);
    updateSlider();
    updateState();
}

void StancesPage::showEvidence()
{
    if (!m_evidence->isVisibleTo(this)) {
        m_evidence->setVisible(true);
        const bool beside = m_splitter->orientation() == Qt::Horizontal;
        const int taken = beside ? evidenceWidth : evidenceHeight;
        const int whole = beside ? m_splitter->width() : m_splitter->height();
        m_splitter->setSizes({whole - taken, taken});
    }
    fillEvidence();
    m_evidence->focusList();
}

void StancesPage::fillEvidence()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!m_evidence->isVisibleTo(this))
        return;
    if (!cell.isValid()) {
        m_evidence->show(tr("Choose a cell"), {}, {});
        return;
    }
    const StancesModel& cells = m_table->cells();
    m_evidence->show(cells.headerData(cell.row(), Qt::Vertical).toString(),
                     cells.headerData(cell.column(), Qt::Horizontal, Qt::ToolTipRole).toString(), cells.claimsAt(cell));
}

void StancesPage::closeEvidence()
{
    m_evidence->hide();
    m_table->setFocus();
}

} // namespace tasrih

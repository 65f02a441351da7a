// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/compare_page.h"

#include "database/text/isolate.h"
#include "models/compare/compare_model.h"
#include "models/compare/compare_report.h"
#include "models/compare/tray_command.h"
#include "models/context/context.h"
#include "views/compare/compare_table.h"
#include "views/report/report_button.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace tasrih {

ComparePage::ComparePage(Context& context, QWidget* parent)
    : Page("compare", context, parent)
    , m_table(new CompareTable(context))
{
    fillBar();
    m_hint =
        new QLabel(tr("One more: put a second statement, article or actor into the tray with C, and what differs is "
                      "marked and named."));
    m_hint->setObjectName(QStringLiteral("compareHint"));
    m_hint->setContentsMargins(unit, 0, unit, unit / 2);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    addStrip(m_hint);
    addBody(m_table);
    setFocusProxy(m_table);
    connect(m_table, &CompareTable::stateChanged, this, &ComparePage::showState);
    showState();
}

void ComparePage::fillBar()
{
    QHBoxLayout* bar = addBar();
    bar->setSpacing(unit / 2);
    m_pinned = new ElidedLabel;
    m_pinned->setObjectName(QStringLiteral("comparePinned"));
    m_pinned->setTextFormat(Qt::PlainText);
    m_pinned->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pin = newBarButton("comparePin", QStringLiteral("window-pin"), tr("Pin"),
                         tr("Compare the others with the current column (P)"));
    m_swap = newBarButton("compareSwap", QStringLiteral("document-swap"), tr("Swap"),
                          tr("Change places with the next column (Ctrl+Left, Ctrl+Right; or drag its head)"));
    m_differing = newBarButton("compareDiffering", QStringLiteral("view-filter"), tr("Only what differs"),
                               tr("Hide the rows in which all say the same (O)"));
    m_differing->setCheckable(true);
    auto* clear = newBarButton("compareClear", QStringLiteral("edit-clear-all"), tr("Clear", "the tray"),
                               tr("Take everything out of the compare tray"));
    auto* share = new ReportButton([this] { return report(); }, [this] { return m_table->grab(); });
    bar->addWidget(m_pinned, 1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_pin, m_swap, m_differing, clear, share})
        bar->addWidget(button);
    connect(share, &ReportButton::notice, &m_context, &Context::tell);
    connect(m_pin, &QToolButton::clicked, m_table, &CompareTable::pinCurrent);
    connect(m_swap, &QToolButton::clicked, this, [this] {
        const int column = m_table->currentIndex().column();
        const int count = m_table->cells().columnCount();
        if (column >= 0 && count > 1)
            moveInTray(m_context, std::size_t(column), std::size_t(column + 1 < count ? column + 1 : column - 1));
    });
    connect(m_differing, &QToolButton::clicked, m_table, &CompareTable::toggleShown);
    connect(clear, &QToolButton::clicked, this, [this] { m_context.setTray({}); });
    hideWhenEmpty(bar->parentWidget());
}

void ComparePage::showState()
{
    const CompareModel& cells = m_table->cells();
    const int columns = cells.columnCount();
    if (columns > 0)
        showBody();
    else
        showEmpty(tr("Nothing to compare yet"),
                  tr("Wherever a statement, an article or an actor is current, press C to put it into the compare "
                     "tray. Two to four of them stand here side by side: who said what, when, with which number, "
                     "and the sentences word by word."));
    m_hint->setVisible(columns == 1);
    m_pin->setEnabled(columns > 1);
    m_swap->setEnabled(columns > 1);
    m_differing->setEnabled(columns > 1);
    m_differing->setChecked(cells.shown() == CompareModel::Shown::Differing);
    m_pinned->setText(columns > 1 ? tr("Compared with: %1").arg(isolated(cells.columnAt(cells.pinned()).title))
                                  : QString());
    m_pinned->setToolTip(m_pinned->text());
}

ReportJob ComparePage::report() const
{
    const CompareModel& cells = m_table->cells();
    if (cells.columnCount() == 0)
        return {};
    return [snapshot = m_context.snapshot(), tray = m_context.tray(),
            pinned = std::optional(cells.columnAt(cells.pinned()).item), excerpts = cells.excerpts()](
               Language language) { return compareReport(*snapshot, tray, pinned, excerpts, language); };
}

} // namespace tasrih

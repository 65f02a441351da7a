// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/print_dialog.h"

#include "views/dialogs/screen_fit.h"
#include "views/print/page_preview.h"
#include "views/print/print_form.h"
#include "views/print/timeline_print.h"
#include "views/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {

/// More statements than this are laid out in another thread.
constexpr std::size_t mostDirect = 1000;

} // namespace

PrintDialog::PrintDialog(SnapshotPtr snapshot, std::vector<StatementId> statements, const PrintOptions& options,
                         QWidget* parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_statements(std::move(statements))
    , m_start(options)
    , m_preview(new PagePreview)
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print timeline"));
    auto* layout = new QHBoxLayout(this);
    auto* side = new QVBoxLayout;
    auto* middle = new QVBoxLayout;
    m_form = new PrintForm;
    m_form->fillIn(options);
    side->addWidget(m_form, 1);
    addActions(*side);
    middle->addWidget(m_preview, 1);
    addPager(*middle);
    layout->addLayout(side);
    layout->addLayout(middle, 1);
    connect(m_form, &PrintForm::changed, this, [this] { m_delay->start(); });
    // Typing a title must not lay out all pages at every letter.
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &PrintDialog::refresh);
    connect(&m_work, &PageWork::progressed, m_progress, [this](int pages, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(pages);
    });
    refresh();
    resizeOnScreen(*this, {1180, 720});
}

void PrintDialog::addActions(QVBoxLayout& column)
{
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_message->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->hide();
    column.addSpacing(unit);
    column.addWidget(m_message);
    column.addWidget(m_progress);
    m_cancel = new QPushButton(tr("Stop"));
    m_cancel->setObjectName(QStringLiteral("printStop"));
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_work.stop();
    });
    column.addWidget(m_cancel);
    auto* grid = new QGridLayout;
    grid->setSpacing(unit / 2);
    column.addLayout(grid);
    const auto add = [&](const char* name, const QString& text, auto action) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        const int at = int(m_actions.size());
        grid->addWidget(button, at / 2, at % 2);
        m_actions.push_back(button);
    };
    add("printPaperButton", tr("Print…"), [this] { printOnPaper(); });
    add("printPdfButton", tr("Save PDF…"), [this] { chooseFile("pdf", tr("PDF document")); });
    add("printSvgButton", tr("Save SVG…"), [this] { chooseFile("svg", tr("SVG picture")); });
    add("printPngButton", tr("Save PNG…"), [this] { chooseFile("png", tr("PNG picture")); });
    add("printCsvButton", tr("Save CSV…"), [this] { chooseFile("csv", tr("Table of claims")); });
    for (QPushButton* button : m_actions)
        button->setEnabled(false); // until the first composition is there
    m_actions.front()->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    grid->addWidget(close, int(m_actions.size()) / 2, int(m_actions.size()) % 2);
}

void PrintDialog::addPager(QVBoxLayout& column)
{
    auto* bar = new QHBoxLayout;
    m_back = new QToolButton;
    m_back->setObjectName(QStringLiteral("printBack"));
    m_back->setIcon(themedIcon(QStringLiteral("go-previous")));
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page"));
    m_forward = new QToolButton;
    m_forward->setObjectName(QStringLiteral("printForward"));
    m_forward->setIcon(themedIcon(QStringLiteral("go-next")));
    m_forward->setAccessibleName(tr("Next page"));
    m_forward->setToolTip(tr("Next page"));
    m_pageLabel = new QLabel;
    m_pageLabel->setObjectName(QStringLiteral("printPageLabel"));
    bar->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_pageLabel, m_forward})
        bar->addWidget(widget);
    bar->addStretch();
    column.addLayout(bar);
    const auto turn = [this](int step) {
        m_preview->setPage(m_preview->page() + step);
        updatePager();
    };
    connect(m_back, &QToolButton::clicked, this, [turn] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [turn] { turn(1); });
}

PrintOptions PrintDialog::options() const
{
    return m_form->read(m_start);
}

void PrintDialog::refresh()
{
    m_delay->stop();
    const bool isSmall = m_statements.size() <= mostDirect;
    if (!isSmall)
        m_pageLabel->setText(tr("Laying out…"));
    m_newest.run(
        this, isSmall ? Newest::Size::Small : Newest::Size::Large,
        [snapshot = m_snapshot, statements = m_statements, chosen = options()] {
            return std::shared_ptr<const TimelinePrint>(std::make_shared<TimelinePrint>(snapshot, statements, chosen));
        },
        [this](const std::shared_ptr<const TimelinePrint>& print) { take(print); });
}

void PrintDialog::take(std::shared_ptr<const TimelinePrint> print)
{
    m_print = std::move(print);
    for (QPushButton* button : m_actions)
        button->setEnabled(!m_work.isRunning());
    m_form->showContent(m_print->title(), m_print->content());
    m_preview->setPrint(m_print);
    updatePager();
}

void PrintDialog::updatePager()
{
    if (!m_print)
        return;
    m_pageLabel->setText(tr("Page %1 of %2").arg(m_preview->page() + 1).arg(m_print->pageCount()));
    m_back->setEnabled(m_preview->page() > 0);
    m_forward->setEnabled(m_preview->page() + 1 < m_print->pageCount());
}

} // namespace tasrih

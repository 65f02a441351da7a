// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/print_dialog.h"

#include "views/print/page_preview.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {

/// More statements than this are laid out in another thread.
constexpr std::size_t mostDirect = 1000;

QComboBox* choice(const char* name, const QStringList& texts)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->addItems(texts);
    return box;
}

QCheckBox* check(const char* name, const QString& text)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    return box;
}

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
    addOptions(*side);
    addActions(*side);
    middle->addWidget(m_preview, 1);
    addPager(*middle);
    layout->addLayout(side);
    layout->addLayout(middle, 1);
    fillIn(options);
    // Typing a title must not lay out all pages at every letter.
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &PrintDialog::refresh);
    refresh();
    resize(1120, 700);
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::addOptions(QVBoxLayout& column)
{
    auto* form = new QFormLayout;
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("printTitle"));
    m_language = choice("printLanguage", {QStringLiteral("English"), QStringLiteral("العربية")});
    m_paper = choice("printPaper", {QStringLiteral("A4"), QStringLiteral("A3")});
    m_orientation = choice("printOrientation", {tr("Landscape"), tr("Portrait")});
    m_rows = choice("printRows", {tr("Places and phases"), tr("Actors"), tr("Sides")});
    m_inherited = check("printInherited", tr("Inherited claims"));
    m_notes = check("printNotes", tr("List of sources"));
    m_across = new QSpinBox;
    m_across->setObjectName(QStringLiteral("printAcross"));
    m_across->setRange(1, 10);
    form->addRow(tr("Title:"), m_title);
    form->addRow(tr("Language:"), m_language);
    form->addRow(tr("Paper:"), m_paper);
    form->addRow(tr("Orientation:"), m_orientation);
    form->addRow(tr("Rows:"), m_rows);
    form->addRow(tr("Pages across:"), m_across);
    form->addRow(m_inherited);
    form->addRow(m_notes);
    column.addLayout(form);
    const auto later = [this] { m_delay->start(); };
    connect(m_title, &QLineEdit::textChanged, this, later);
    for (QComboBox* box : {m_language, m_paper, m_orientation, m_rows})
        connect(box, &QComboBox::currentIndexChanged, this, later);
    for (QCheckBox* box : {m_inherited, m_notes})
        connect(box, &QCheckBox::toggled, this, later);
    connect(m_across, &QSpinBox::valueChanged, this, later);
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
    column.addStretch();
    const auto add = [&](const char* name, const QString& text, auto action) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        column.addWidget(button);
        m_actions.push_back(button);
    };
    add("printPaperButton", tr("Print…"), [this] { printOnPaper(); });
    add("printPdfButton", tr("Save PDF…"), [this] { chooseFile("pdf", tr("PDF document")); });
    add("printSvgButton", tr("Save SVG…"), [this] { chooseFile("svg", tr("SVG picture")); });
    add("printPngButton", tr("Save PNG…"), [this] { chooseFile("png", tr("PNG picture")); });
    for (QPushButton* button : m_actions)
        button->setEnabled(false); // until the first composition is there
    m_actions.front()->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column.addWidget(close);
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

void PrintDialog::fillIn(const PrintOptions& options)
{
    m_title->setText(options.title);
    m_language->setCurrentIndex(options.language == Language::Arabic ? 1 : 0);
    m_paper->setCurrentIndex(options.paper == Paper::A3 ? 1 : 0);
    m_orientation->setCurrentIndex(options.orientation == Orientation::Portrait ? 1 : 0);
    m_rows->setCurrentIndex(int(options.rows));
    m_inherited->setChecked(options.inherited == Inherited::Show);
    m_notes->setChecked(options.notes == SourceNotes::Append);
    m_across->setValue(options.pagesAcross);
}

PrintOptions PrintDialog::options() const
{
    PrintOptions options = m_start;
    options.title = m_title->text();
    options.language = m_language->currentIndex() == 1 ? Language::Arabic : Language::English;
    options.paper = m_paper->currentIndex() == 1 ? Paper::A3 : Paper::A4;
    options.orientation = m_orientation->currentIndex() == 1 ? Orientation::Portrait : Orientation::Landscape;
    options.rows = TimelineRows(m_rows->currentIndex());
    options.inherited = m_inherited->isChecked() ? Inherited::Show : Inherited::Hide;
    options.notes = m_notes->isChecked() ? SourceNotes::Append : SourceNotes::Omit;
    options.pagesAcross = m_across->value();
    return options;
}

void PrintDialog::refresh()
{
    m_delay->stop();
    const quint64 token = ++m_token;
    if (m_statements.size() <= mostDirect) {
        take(token, std::make_shared<TimelinePrint>(m_snapshot, m_statements, options()));
        return;
    }
    m_pageLabel->setText(tr("Laying out…"));
    auto promise = std::make_shared<QPromise<std::shared_ptr<const TimelinePrint>>>();
    promise->start();
    promise->future().then(this,
                           [this, token](const std::shared_ptr<const TimelinePrint>& print) { take(token, print); });
    QThreadPool::globalInstance()->start(
        [promise, snapshot = m_snapshot, statements = m_statements, chosen = options()] {
            promise->addResult(std::make_shared<TimelinePrint>(snapshot, statements, chosen));
            promise->finish();
        });
}

void PrintDialog::take(quint64 token, std::shared_ptr<const TimelinePrint> print)
{
    if (token != m_token)
        return;
    m_print = std::move(print);
    for (QPushButton* button : m_actions)
        button->setEnabled(true);
    m_title->setPlaceholderText(m_print->title());
    m_inherited->setEnabled(m_rows->currentIndex() == int(TimelineRows::Places));
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

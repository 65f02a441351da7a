// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_dialog.h"

#include "views/dialogs/dialogs.h"
#include "views/dialogs/screen_fit.h"
#include "views/print/page_preview.h"
#include "views/print/printer_output.h"
#include "views/report/report_export.h"
#include "views/theme/theme.h"
#include "views/theme/tool_button.h"

#include <QtCore/QDir>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

ReportDialog::ReportDialog(ReportJob job, Language language, QWidget* parent)
    : QDialog(parent)
    , m_job(std::move(job))
    , m_preview(new PagePreview)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Print report"));
    auto* layout = new QHBoxLayout(this);
    auto* side = new QVBoxLayout;
    auto* middle = new QVBoxLayout;
    layout->addLayout(side);
    layout->addLayout(middle, 1);
    addForm(*side);
    m_language->setCurrentIndex(m_language->findData(int(language)));
    side->addStretch(1);
    addActions(*side);
    middle->addWidget(m_preview, 1);
    addPager(*middle);
    for (QComboBox* choice : {m_paper, m_orientation, m_language})
        connect(choice, &QComboBox::currentIndexChanged, this, &ReportDialog::refresh);
    connect(&m_work, &PageWork::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    refresh();
    resizeOnScreen(*this, {960, 680});
}

QComboBox* ReportDialog::addChoice(QVBoxLayout& column, const char* name, const QString& label)
{
    auto* words = new QLabel(label);
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    words->setBuddy(choice);
    column.addWidget(words);
    column.addWidget(choice);
    column.addSpacing(unit);
    return choice;
}

void ReportDialog::addForm(QVBoxLayout& column)
{
    m_paper = addChoice(column, "reportPaper", tr("Paper"));
    m_paper->addItem(tr("A4"), int(Paper::A4));
    m_paper->addItem(tr("A3"), int(Paper::A3));
    m_paper->addItem(tr("Letter"), int(Paper::Letter));
    m_orientation = addChoice(column, "reportOrientation", tr("Orientation"));
    m_orientation->addItem(tr("As suits the report"));
    m_orientation->addItem(tr("Portrait"), int(Orientation::Portrait));
    m_orientation->addItem(tr("Landscape"), int(Orientation::Landscape));
    m_language = addChoice(column, "reportLanguage", tr("Language"));
    m_language->addItem(tr("Arabic"), int(Language::Arabic));
    m_language->addItem(tr("English"), int(Language::English));
}

void ReportDialog::addActions(QVBoxLayout& column)
{
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("reportMessage"));
    m_message->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("reportProgressBar"));
    m_progress->hide();
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("reportStop"));
    m_stop->setAutoDefault(false);
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_work.stop();
    });
    for (QWidget* widget : std::initializer_list<QWidget*>{m_message, m_progress, m_stop})
        column.addWidget(widget);
    const auto add = [&](const char* name, const QString& text, auto action) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setMinimumWidth(22 * unit);
        connect(button, &QPushButton::clicked, this, action);
        column.addWidget(button);
        return button;
    };
    m_actions.push_back(add("reportPaperButton", tr("Print…"), [this] { printOnPaper(); }));
    m_actions.push_back(add("reportPdfButton", tr("Save PDF…"), [this] { chooseFile(); }));
    add("reportClose", tr("Close"), [this] { reject(); });
    m_actions.front()->setDefault(true);
}

void ReportDialog::addPager(QVBoxLayout& column)
{
    auto* bar = new QHBoxLayout;
    m_back = newToolButton(this, "reportBack", QStringLiteral("go-previous"), tr("Previous page"));
    m_forward = newToolButton(this, "reportForward", QStringLiteral("go-next"), tr("Next page"));
    m_pageLabel = new QLabel;
    m_pageLabel->setObjectName(QStringLiteral("reportPageLabel"));
    m_back->setEnabled(false); // Until there are pages.
    m_forward->setEnabled(false);
    bar->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_pageLabel, m_forward})
        bar->addWidget(widget);
    bar->addStretch();
    column.addLayout(bar);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
}

ReportPaper ReportDialog::paper() const
{
    ReportPaper paper;
    paper.paper = Paper(m_paper->currentData().toInt());
    if (const QVariant orientation = m_orientation->currentData(); orientation.isValid())
        paper.orientation = Orientation(orientation.toInt());
    return paper;
}

Language ReportDialog::language() const
{
    return Language(m_language->currentData().toInt());
}

void ReportDialog::refresh()
{
    m_pageLabel->setText(tr("Laying out…"));
    for (QPushButton* button : m_actions)
        button->setEnabled(false);
    m_newest.run(
        this, Newest::Size::Large,
        [job = m_job, language = language(), paper = paper()] {
            return std::shared_ptr<const ReportPrint>(std::make_shared<ReportPrint>(job(language), paper));
        },
        [this](const std::shared_ptr<const ReportPrint>& print) {
            m_print = print;
            m_preview->setPrint(print);
            setBusy(m_work.isRunning());
            updatePager();
        });
}

void ReportDialog::turn(int step)
{
    if (!m_print)
        return;
    m_preview->setPage(m_preview->page() + step);
    updatePager();
}

void ReportDialog::updatePager()
{
    if (!m_print)
        return;
    m_pageLabel->setText(tr("Page %1 of %2").arg(m_preview->page() + 1).arg(m_print->pageCount()));
    m_back->setEnabled(m_preview->page() > 0);
    m_forward->setEnabled(m_preview->page() + 1 < m_print->pageCount());
}

void ReportDialog::setBusy(bool isBusy)
{
    for (QPushButton* button : m_actions)
        button->setEnabled(!isBusy && m_print);
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_stop->setEnabled(isBusy);
}

void ReportDialog::work(PageWork::Job job, const QString& success)
{
    if (m_work.isRunning())
        return;
    m_message->clear();
    m_progress->setRange(0, 0);
    setBusy(true);
    m_work.run(std::move(job), [this, success](const QString& problem) {
        setBusy(false);
        m_message->setText(problem.isEmpty() ? success : problem);
        if (problem.isEmpty())
            Q_EMIT notice(success);
    });
}

void ReportDialog::chooseFile()
{
    const QString path = dialogs().saveFile(this, {.title = tr("Save report"),
                                                   .folder = {},
                                                   .name = fileNameFor(m_print->title(), "pdf"),
                                                   .filter = QStringLiteral("%1 (*.pdf)").arg(tr("PDF document")),
                                                   .suffix = QStringLiteral("pdf")});
    if (!path.isEmpty())
        save(path);
}

void ReportDialog::save(const QString& path)
{
    work(
        [path, job = m_job, language = language(), paper = paper()](const PageProgress& progress) {
            const WrittenReport written =
                exportReport(job(language), path, paper,
                             [&progress](qsizetype done, qsizetype total) { return progress(int(done), int(total)); });
            return written.isWhole ? QString() : tr("Stopped. Nothing was written.");
        },
        tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void ReportDialog::printOnPaper()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_print->title());
    printer->setPageSize(QPageSize(pageSizeOf(paper().paper)));
    const bool isLandscape = m_print->pageSize().width() > m_print->pageSize().height();
    printer->setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setFromTo(1, m_print->pageCount());
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_print->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // Saving as PDF looks at every write; this would not.
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void ReportDialog::printOn(const std::shared_ptr<QPrinter>& printer)
{
    work([printer, print = m_print](const PageProgress& progress) { return paintOn(*printer, *print, progress); },
         tr("Handed to the printer."));
}

} // namespace tasrih

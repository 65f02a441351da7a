// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/report_button.h"

#include "database/text/isolate.h"
#include "models/report/report_html.h"
#include "models/report/report_tones.h"
#include "views/dialogs/ask_for_file.h"
#include "views/paper/pdf_file.h"
#include "views/report/report_dialog.h"
#include "views/report/report_export.h"
#include "views/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressDialog>

namespace tasrih {

namespace {

constexpr int patience = 400; // ms before progress is shown

/// The clipboard's content, made in another thread.
struct Copy
{
    QString html, text;
    QByteArray csv;
};

Copy copyOf(const Report& report)
{
    if (const ReportTable* table = mainTable(report))
        return {tableFragment(*table, report.language), toTabSeparated(*table), toCsv(*table)};
    return {toHtml(report), report.title, {}};
}

} // namespace

ReportButton::ReportButton(Source source, Picture picture, QWidget* parent)
    : QToolButton(parent)
    , m_source(std::move(source))
    , m_picture(std::move(picture))
    , m_work(new PageWork(this))
{
    setObjectName(QStringLiteral("reportButton"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(themedIcon(QStringLiteral("document-export")));
    setAutoRaise(true);
    setMenu(new QMenu(this));
    setText(tr("Export"));
    setToolTip(tr("Print, save or copy what is shown"));
    const auto file = [this](const char* name, const QString& text, const char* suffix, const QString& kind) {
        add(name, text, [this, suffix, kind] { save(suffix, kind); });
    };
    add("reportPrint", tr("Print…"), [this] { print(); });
    menu()->addSeparator();
    file("reportPdf", tr("Save as PDF…"), "pdf", tr("PDF document"));
    file("reportHtml", tr("Save as HTML…"), "html", tr("Web page"));
    file("reportXlsx", tr("Save as Excel (XLSX)…"), "xlsx", tr("Excel workbook"));
    file("reportCsv", tr("Save as CSV…"), "csv", tr("Table as text"));
    menu()->addSeparator();
    add("reportCopyTable", tr("Copy as table"), [this] { copyTable(); });
    if (m_picture)
        add("reportCopyPicture", tr("Copy as picture"), [this] { copyPicture(); });
    menu()->addSeparator();
    addLanguages();
    connect(m_work, &PageWork::progressed, this, [this](int done, int total) {
        if (!m_progress)
            return;
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void ReportButton::add(const char* name, const QString& text, std::function<void()> run)
{
    QAction* action = menu()->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, std::move(run));
}

void ReportButton::addLanguages()
{
    QMenu* languages = menu()->addMenu(tr("Language"));
    languages->setObjectName(QStringLiteral("reportLanguages"));
    m_language = new QActionGroup(this);
    const auto offer = [this, languages](const char* name, const QString& text, const QVariant& language) {
        QAction* action = languages->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setData(language);
        m_language->addAction(action);
    };
    offer("reportWindowLanguage", tr("As the window"), {});
    offer("reportInArabic", tr("In Arabic"), int(Language::Arabic));
    offer("reportInEnglish", tr("In English"), int(Language::English));
    m_language->actions().constFirst()->setChecked(true);
}

Language ReportButton::language() const
{
    const QVariant chosen = m_language->checkedAction()->data();
    return chosen.isValid() ? Language(chosen.toInt()) : interfaceLanguage();
}

ReportJob ReportButton::caught()
{
    ReportJob job = m_source ? m_source() : ReportJob();
    if (!job)
        Q_EMIT notice(tr("There is nothing to export."));
    return job;
}

void ReportButton::print()
{
    const ReportJob job = caught();
    if (!job)
        return;
    auto* dialog = new ReportDialog(m_pages ? m_pages() : reportPages(job), language(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::notice, this, &ReportButton::notice);
    dialog->open();
}

/// Makes the report, then asks for a file, whose name its title proposes, then writes it.
void ReportButton::save(const char* suffix, const QString& kind)
{
    const ReportJob job = caught();
    if (!job)
        return;
    const auto report = std::make_shared<Report>();
    const ReportPages pages = m_pages && QLatin1String(suffix) == QLatin1String("pdf") ? m_pages() : ReportPages();
    work(
        [job, report, language = language()](const PageProgress&) {
            *report = job(language);
            return QString();
        },
        [this, report, pages, suffix, kind] {
            const QString path = askForFile(this, tr("Export"), report->title, {suffix, kind});
            if (!path.isEmpty())
                write(report, pages, path);
        },
        tr("Stopped. Nothing was written."));
}

void ReportButton::write(const std::shared_ptr<const Report>& report, const ReportPages& pages, const QString& path)
{
    const auto written = std::make_shared<WrittenReport>();
    work(
        [report, pages, path, written](const PageProgress& progress) {
            if (pages)
                written->isWhole = writePdf(*pages(report->language, {}), path, progress);
            else
                *written = exportReport(*report, path, {}, progress);
            return written->isWhole ? QString() : tr("Stopped. Nothing was written.");
        },
        [this, path, written] {
            const QString saved = tr("Saved as %1").arg(isolated(QDir::toNativeSeparators(path)));
            const QString remark = remarkOn(*written);
            Q_EMIT notice(remark.isEmpty() ? saved : saved + QStringLiteral(". ") + remark);
        });
}

void ReportButton::copyTable()
{
    const ReportJob job = caught();
    if (!job)
        return;
    const auto copy = std::make_shared<Copy>();
    work(
        [job, copy, language = language()](const PageProgress&) {
            *copy = copyOf(job(language));
            return QString();
        },
        [this, copy] {
            auto* mime = new QMimeData;
            mime->setText(copy->text);
            mime->setHtml(copy->html);
            if (!copy->csv.isEmpty())
                mime->setData(QStringLiteral("text/csv"), copy->csv);
            QGuiApplication::clipboard()->setMimeData(mime);
            Q_EMIT notice(tr("Copied as table."));
        },
        tr("Stopped. Nothing was copied."));
}

void ReportButton::copyPicture()
{
    const QPixmap picture = m_picture();
    if (picture.isNull()) {
        Q_EMIT notice(tr("There is nothing to copy."));
        return;
    }
    QGuiApplication::clipboard()->setPixmap(picture);
    Q_EMIT notice(tr("Copied as picture."));
}

void ReportButton::showProgress()
{
    m_progress = new QProgressDialog(tr("Writing…"), tr("Stop"), 0, 0, window());
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(patience);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, m_work, &PageWork::stop);
}

void ReportButton::work(PageWork::Job job, std::function<void()> done, const QString& stopped)
{
    if (m_work->isRunning()) {
        Q_EMIT notice(tr("Something is being exported already."));
        return;
    }
    showProgress();
    m_work->run(std::move(job), [this, done = std::move(done), stopped](const QString& problem) {
        const bool wasStopped = m_progress->wasCanceled();
        delete m_progress; // At once: what is done next may ask for a file, which it must not cover.
        m_progress = nullptr;
        if (wasStopped && !stopped.isEmpty())
            Q_EMIT notice(stopped);
        else if (problem.isEmpty())
            done();
        else if (wasStopped)
            Q_EMIT notice(problem);
        else
            dialogs().message(this, {Message::Kind::Problem, tr("Export"), problem, {}});
    });
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/paper_dialog.h"

#include "database/text/isolate.h"
#include "database/words/numerals.h"
#include "views/paper/page_preview.h"
#include "views/paper/pdf_file.h"
#include "views/paper/printer.h"
#include "views/theme/theme.h"
#include "views/theme/tool_button.h"

#include <QtCore/QDir>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace tasrih {

namespace {
/// As wide as it needs to be, and no higher than the dialog has room for.
QScrollArea* scrolled(QWidget* form)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(form);
    area->setMinimumWidth(form->sizeHint().width() + area->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return area;
}
} // namespace

PaperDialog::PaperDialog(QWidget* form, const std::vector<FileFormat>& formats, QWidget* parent)
    : QDialog(parent)
    , m_preview(new PagePreview)
{
    auto* layout = new QHBoxLayout(this);
    auto* side = new QVBoxLayout;
    auto* middle = new QVBoxLayout;
    layout->addLayout(side);
    layout->addLayout(middle, 1);
    if (form)
        side->addWidget(scrolled(form), 1);
    else
        side->addStretch(1);
    addActions(*side, formats);
    middle->addWidget(m_preview, 1);
    addPager(*middle);
    updateActions();
    connect(&m_work, &PageWork::progressed, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

void PaperDialog::addActions(QBoxLayout& column, const std::vector<FileFormat>& formats)
{
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("printMessage"));
    m_message->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("printProgress"));
    auto* grid = new QGridLayout;
    grid->setSpacing(unit / 2);
    const auto button = [](const QString& name, const QString& text) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_stop = button(QStringLiteral("printStop"), tr("Stop"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_work.stop();
    });
    column.addSpacing(unit);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_message, m_progress, m_stop})
        column.addWidget(widget);
    column.addLayout(grid);
    m_actions.push_back(button(QStringLiteral("printPaperButton"), tr("Print…")));
    connect(m_actions.back(), &QPushButton::clicked, this, [this] {
        if (const auto printer = askForPrinter(this, *m_pages))
            printOn(printer);
    });
    for (const FileFormat& format : formats) {
        const QString suffix = QString::fromLatin1(format.suffix);
        m_actions.push_back(button(QStringLiteral("print%1Button").arg(suffix.at(0).toUpper() + suffix.mid(1)),
                                   tr("Save %1…").arg(suffix.toUpper())));
        connect(m_actions.back(), &QPushButton::clicked, this, [this, format] { chooseFile(format); });
    }
    auto* close = button(QStringLiteral("printClose"), tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    int at = 0;
    for (QPushButton* each : m_actions)
        grid->addWidget(each, at / 2, at % 2), ++at;
    grid->addWidget(close, at / 2, at % 2);
    m_actions.front()->setDefault(true);
}

void PaperDialog::addPager(QBoxLayout& column)
{
    auto* bar = new QHBoxLayout;
    m_back = newToolButton(this, "printBack", QStringLiteral("go-previous"), tr("Previous page"));
    m_forward = newToolButton(this, "printForward", QStringLiteral("go-next"), tr("Next page"));
    m_pageLabel = new QLabel;
    m_pageLabel->setObjectName(QStringLiteral("printPageLabel"));
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

void PaperDialog::refresh()
{
    if (effort() == Newest::Size::Large)
        m_pageLabel->setText(tr("Laying out…"));
    m_newest.run(this, effort(), composition(), [this](const std::shared_ptr<const PrintedPages>& pages) {
        m_pages = pages;
        m_preview->setPrint(pages);
        shown(*pages);
        updateActions();
        updatePager();
    });
    updateActions();
}

void PaperDialog::remark(const QString& text)
{
    m_message->setText(text);
}

void PaperDialog::turn(int step)
{
    m_preview->setPage(m_preview->page() + step);
    updatePager();
}

void PaperDialog::updatePager()
{
    if (!m_pages)
        return;
    m_pageLabel->setText(tr("Page %1 of %2").arg(numberText(m_preview->page() + 1), numberText(m_pages->pageCount())));
    m_back->setEnabled(m_preview->page() > 0);
    m_forward->setEnabled(m_preview->page() + 1 < m_pages->pageCount());
}

void PaperDialog::updateActions()
{
    const bool isBusy = m_work.isRunning();
    for (QPushButton* button : m_actions)
        button->setEnabled(m_pages && !isBusy && !m_newest.isRunning());
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
}

void PaperDialog::chooseFile(const FileFormat& format)
{
    const QString path = askForFile(this, windowTitle(), m_pages->title(), format);
    if (!path.isEmpty())
        save(path);
}

void PaperDialog::work(PageWork::Job job, const QString& success, PageWork::Done done)
{
    if (m_work.isRunning())
        return;
    m_message->clear();
    m_progress->setRange(0, 0);
    m_stop->setEnabled(true);
    m_work.run(std::move(job), [this, success, done = std::move(done)](const QString& problem) {
        updateActions();
        m_message->setText(problem.isEmpty() ? success : problem);
        if (problem.isEmpty())
            Q_EMIT notice(success);
        done(problem);
    });
    updateActions();
}

PageWork::Job PaperDialog::writing(const QString& path) const
{
    return [compose = composition(), path](const PageProgress& progress) {
        return writePdf(*compose(), path, progress) ? QString() : stoppedText();
    };
}

QString PaperDialog::stoppedText()
{
    return tr("Stopped. Nothing was written.");
}

void PaperDialog::save(const QString& path)
{
    work(writing(path), tr("Saved as %1").arg(isolated(QDir::toNativeSeparators(path))),
         [this, path](const QString& problem) { Q_EMIT saved(path, problem); });
}

void PaperDialog::printOn(const std::shared_ptr<QPrinter>& printer)
{
    work([printer, compose = composition()](
             const PageProgress& progress) { return tasrih::printOn(*printer, *compose(), progress); },
         tr("Handed to the printer."), [this](const QString& problem) { Q_EMIT printed(problem); });
}

} // namespace tasrih

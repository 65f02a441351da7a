// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/print_dialog.h"

#include "models/print/untranslated_names.h"
#include "views/dialogs/screen_fit.h"
#include "views/print/print_form.h"
#include "views/print/timeline_export.h"
#include "views/print/timeline_print.h"

#include <QtCore/QTimer>

namespace tasrih {

namespace {

/// A project of more statements is laid out in another thread: the first page asks for all contradictions.
constexpr std::size_t mostDirect = 200;

} // namespace

PrintDialog::PrintDialog(SnapshotPtr snapshot, std::vector<StatementId> statements, const PrintOptions& options,
                         QWidget* parent)
    : PrintDialog(std::move(snapshot), std::move(statements), options, new PrintForm, parent)
{
}

PrintDialog::PrintDialog(SnapshotPtr snapshot, std::vector<StatementId> statements, const PrintOptions& options,
                         PrintForm* form, QWidget* parent)
    : PaperDialog(form,
                  {{"pdf", tr("PDF document")},
                   {"svg", tr("SVG picture")},
                   {"png", tr("PNG picture")},
                   {"csv", tr("Table of claims")}},
                  parent)
    , m_snapshot(std::move(snapshot))
    , m_statements(std::move(statements))
    , m_start(options)
    , m_form(form)
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print timeline"));
    m_form->fillIn(options);
    // Typing a title must not lay out all pages at every letter.
    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(150);
    connect(m_form, &PrintForm::changed, delay, qOverload<>(&QTimer::start));
    connect(delay, &QTimer::timeout, this, &PrintDialog::refresh);
    refresh();
    resizeOnScreen(*this, {1180, 720});
}

PrintOptions PrintDialog::options() const
{
    return m_form->read(m_start);
}

ComposePages PrintDialog::composition() const
{
    return [snapshot = m_snapshot, statements = m_statements, chosen = options()] {
        return std::make_shared<TimelinePrint>(snapshot, statements, chosen);
    };
}

PageWork::Job PrintDialog::writing(const QString& path) const
{
    return [path, snapshot = m_snapshot, statements = m_statements, chosen = options()](const PageProgress& progress) {
        return exportTimeline(snapshot, statements, chosen, path, progress) ? QString() : stoppedText();
    };
}

Newest::Size PrintDialog::effort() const
{
    return m_snapshot->all<Statement>().size() <= mostDirect ? Newest::Size::Small : Newest::Size::Large;
}

void PrintDialog::shown(const PrintedPages& pages)
{
    const TimelineContent& content = static_cast<const TimelinePrint&>(pages).content();
    m_form->showContent(pages.title(), content);
    remark(untranslatedRemark(content));
}

} // namespace tasrih

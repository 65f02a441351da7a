// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page_work.h"
#include "views/report/report_print.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QToolButton>

#include <functional>

class QAction;
class QActionGroup;
class QProgressDialog;

namespace tasrih {

/// A page's button "Export": print, save as PDF, HTML, XLSX or CSV, copy as table or as picture. The report is made and
/// written in another thread, with progress and a way to stop; problems are shown in a dialog.
class ReportButton : public QToolButton
{
    Q_OBJECT

public:
    /// Called in the GUI thread when the analyst chooses something: catches what is shown now. An empty job means that
    /// there is nothing to export.
    using Source = std::function<ReportJob()>;
    /// What "copy as picture" takes.
    using Picture = std::function<QPixmap()>;

    explicit ReportButton(Source source, Picture picture = {}, QWidget* parent = nullptr);

    /// Called as the source is: what paper and PDF show in place of the report's blocks.
    using Pages = std::function<ReportPages()>;
    void setPages(Pages pages) { m_pages = std::move(pages); }

Q_SIGNALS:
    /// A short word for the status bar.
    void notice(const QString& message);

private:
    void add(const char* name, const QString& text, std::function<void()> run);
    void addLanguages();
    /// What is shown now, made into a report later; nothing where there is nothing, which is said.
    [[nodiscard]] ReportJob caught();
    [[nodiscard]] Language language() const;
    void print();
    void save(const char* suffix, const QString& kind);
    /// @param pages what a PDF shows; empty: the report itself
    void write(const std::shared_ptr<const Report>& report, const ReportPages& pages, const QString& path);
    void copyTable();
    void copyPicture();
    void showProgress();
    /// Runs @p job in another thread behind a dialog that can stop it; @p done follows where nothing went wrong.
    /// @param stopped said in place of @p done where it was stopped, however late; empty: the job itself knows.
    void work(PageWork::Job job, std::function<void()> done, const QString& stopped = {});

    Source m_source;
    Picture m_picture;
    Pages m_pages;
    PageWork* m_work;
    QActionGroup* m_language = nullptr;
    QProgressDialog* m_progress = nullptr;
};

} // namespace tasrih

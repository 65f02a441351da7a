// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "models/print/print_options.h"
#include "views/print/page_work.h"
#include "views/print/timeline_export.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace tasrih {

class PagePreview;
class PrintForm;
class TimelinePrint;

/// Prints the timeline or saves it as PDF, SVG or PNG, with a live preview. Files are written, and printers
/// served, in another thread.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(SnapshotPtr snapshot, std::vector<StatementId> statements, const PrintOptions& options,
                QWidget* parent = nullptr);

    [[nodiscard]] PrintOptions options() const;
    /// Writes @p path in another thread; saved() follows.
    void save(const QString& path);
    /// Prints on @p printer in another thread; printed() follows.
    void printOn(const std::shared_ptr<QPrinter>& printer);

Q_SIGNALS:
    /// A file was written (or not: @p problem says why; empty where it was).
    void saved(const QString& path, const QString& problem);
    /// The pages were handed to the printer, or not.
    void printed(const QString& problem);

private:
    void addPager(QVBoxLayout& column);
    void addActions(QVBoxLayout& column);
    void refresh();
    void take(std::shared_ptr<const TimelinePrint> print);
    void updatePager();
    void chooseFile(const char* suffix, const QString& kind);
    void printOnPaper();
    void setBusy(bool isBusy);
    /// Runs @p job in another thread, with progress and a button that stops it; then @p done with what it says went
    /// wrong, empty where nothing did.
    void work(PageWork::Job job, PageWork::Done done);
    void showMessage(const QString& text);

    SnapshotPtr m_snapshot;
    std::vector<StatementId> m_statements;
    PrintOptions m_start;
    std::shared_ptr<const TimelinePrint> m_print;
    PagePreview* m_preview;
    PrintForm* m_form = nullptr;
    QLabel* m_pageLabel;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_message;
    QProgressBar* m_progress;
    std::vector<QPushButton*> m_actions;
    QTimer* m_delay;
    Newest m_newest; ///< Composition.
    QPushButton* m_cancel = nullptr;
    PageWork m_work;
};

} // namespace tasrih

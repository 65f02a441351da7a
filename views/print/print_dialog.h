// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/print/print_options.h"

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

/// Prints the timeline or saves it as PDF, SVG or PNG, with a live preview. Files are written in another thread.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(SnapshotPtr snapshot, std::vector<StatementId> statements, const PrintOptions& options,
                QWidget* parent = nullptr);
    ~PrintDialog() override;

    [[nodiscard]] PrintOptions options() const;
    /// Writes @p path in another thread; finished() follows.
    void save(const QString& path);

Q_SIGNALS:
    /// A file was written (or not: @p problem says why; empty where it was).
    void saved(const QString& path, const QString& problem);

private:
    void addPager(QVBoxLayout& column);
    void addActions(QVBoxLayout& column);
    void refresh();
    void take(quint64 token, std::shared_ptr<const TimelinePrint> print);
    void updatePager();
    void chooseFile(const char* suffix, const QString& kind);
    void printOnPaper();
    void paintOn(QPrinter& printer) const;
    void setBusy(bool isBusy);
    void report(const QString& path, const QString& problem);

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
    quint64 m_token = 0; ///< Of the newest composition asked for.
};

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "views/print/page_work.h"
#include "views/report/report_print.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPrinter;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace tasrih {

class PagePreview;

/// A report as it will be printed: paper and language on one side, the pages on the other. Pages are composed, files
/// written and printers served in another thread.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(ReportJob job, Language language, QWidget* parent = nullptr);

    [[nodiscard]] ReportPaper paper() const;
    [[nodiscard]] Language language() const;
    /// Writes @p path in another thread.
    void save(const QString& path);
    /// Prints on @p printer in another thread.
    void printOn(const std::shared_ptr<QPrinter>& printer);

Q_SIGNALS:
    /// A short word for the status bar.
    void notice(const QString& message);

private:
    void addForm(QVBoxLayout& column);
    void addActions(QVBoxLayout& column);
    void addPager(QVBoxLayout& column);
    QComboBox* addChoice(QVBoxLayout& column, const char* name, const QString& label);
    void refresh();
    void turn(int step);
    void updatePager();
    void setBusy(bool isBusy);
    void work(PageWork::Job job, const QString& success);
    void printOnPaper();
    void chooseFile();

    ReportJob m_job;
    std::shared_ptr<const ReportPrint> m_print;
    PagePreview* m_preview;
    QComboBox* m_paper = nullptr;
    QComboBox* m_orientation = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_pageLabel = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QLabel* m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    std::vector<QPushButton*> m_actions;
    Newest m_newest; ///< Composition.
    PageWork m_work;
};

} // namespace tasrih

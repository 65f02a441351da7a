// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background/newest.h"
#include "views/dialogs/ask_for_file.h"
#include "views/paper/page_work.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace tasrih {

class PagePreview;

/// Pages as they will be printed, beside what can be chosen of them: they are turned over, printed and saved. They are
/// composed, files written and printers served in another thread, with progress and a way to stop. Whoever derives from
/// it says how pages are composed, and calls refresh() at first and whenever something else was chosen.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// Writes @p path in another thread, as its suffix says; saved() follows.
    void save(const QString& path);
    /// Prints on @p printer in another thread; printed() follows.
    void printOn(const std::shared_ptr<QPrinter>& printer);

Q_SIGNALS:
    /// A file was written (or not: @p problem says why; empty where it was).
    void saved(const QString& path, const QString& problem);
    /// The pages were handed to the printer, or not.
    void printed(const QString& problem);
    /// A short word for the status bar: what went well.
    void notice(const QString& message);

protected:
    /// @param form what can be chosen; null: nothing
    /// @param formats what saving offers
    PaperDialog(QWidget* form, const std::vector<FileFormat>& formats, QWidget* parent);

    /// Composes what is chosen now.
    [[nodiscard]] virtual ComposePages composition() const = 0;
    /// Writes what is chosen now to @p path; a PDF of the pages unless somebody knows better.
    [[nodiscard]] virtual PageWork::Job writing(const QString& path) const;
    /// Whether composing is to wait for another thread.
    [[nodiscard]] virtual Newest::Size effort() const { return Newest::Size::Large; }
    /// Called when new pages are shown.
    virtual void shown(const PrintedPages&) {}

    void refresh();
    /// Says what is to be known of the pages that are shown, above the buttons.
    void remark(const QString& text);
    /// What a job says where it was stopped before it wrote anything.
    [[nodiscard]] static QString stoppedText();

private:
    void addActions(QBoxLayout& column, const std::vector<FileFormat>& formats);
    void addPager(QBoxLayout& column);
    void turn(int step);
    void updatePager();
    void updateActions();
    void chooseFile(const FileFormat& format);
    /// Runs @p job, then says @p success or what went wrong, and calls @p done with the latter.
    void work(PageWork::Job job, const QString& success, PageWork::Done done);

    std::shared_ptr<const PrintedPages> m_pages;
    PagePreview* m_preview;
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

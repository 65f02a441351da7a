// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/import/import_job.h"
#include "views/dialogs/drafts.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tasrih {

class ImportBar;
class ImportPreview;
class ImportTable;

/// Brings texts into the project: by choosing, dropping or pasting; what the texts tell about themselves is proposed,
/// checked row by row, and stored.
class ImportDialog : public GuardedDialog
{
    Q_OBJECT

public:
    /// Asks the user for files; empty where none were chosen.
    using FileChooser = std::function<QStringList(QWidget* parent)>;

    /// @param context outlives the dialog; its project is open.
    explicit ImportDialog(Context& context, QWidget* parent = nullptr);

    /// Adds files, and the files in folders, to the list and reads them.
    void setFiles(const QStringList& paths);
    /// Adds a text of its own, e.g. pasted.
    void addText(const QString& text);
    /// For tests: instead of the system's dialog.
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }

    /// Whether @p mime holds something to import.
    [[nodiscard]] static bool canTake(const QMimeData& mime);
    /// Adds the files or the text of @p mime.
    void take(const QMimeData& mime);

    /// Stops a running import before it closes.
    void reject() override;
    [[nodiscard]] QString draft() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    /// Enter presses the button that has the focus and no other.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* sources();
    [[nodiscard]] QWidget* emptyPage() const;
    [[nodiscard]] QWidget* workPage();
    [[nodiscard]] QWidget* actions();
    void connectParts();
    void chooseFiles();
    void pasteText();
    void showCurrent();
    void refreshButtons();
    void copyReport() const;
    [[nodiscard]] QStringList outletNames() const;

    Context& m_context;
    ImportModel m_model;
    ImportJob m_job;
    FileChooser m_chooser;
    QStackedWidget* m_pages = nullptr;
    ImportTable* m_table = nullptr;
    ImportPreview* m_preview = nullptr;
    ImportBar* m_bar = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_acceptAll = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_report = nullptr;
    std::optional<std::pair<int, QString>> m_previewed; ///< The row and the encoding of the text that is shown.
};

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/retext/correction_reader.h"
#include "views/dialogs/drafts.h"

#include <QtCore/QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextEdit;
class QTreeWidget;

namespace tasrih {

class Context;

/// A new version of the open article's text: by correcting its words here or by reading a file. Beneath it stands what
/// becomes of the highlights, before anything is saved.
class CorrectionDialog : public GuardedDialog
{
    Q_OBJECT

public:
    /// @param text the article's present text.
    CorrectionDialog(Context& context, const Article& article, const QString& text, QWidget* parent);

    /// Reads the text of the article that is open and shows the dialog on it; it deletes itself.
    static void open(Context& context, QWidget* parent);

    [[nodiscard]] QTextEdit& editor() const { return *m_editor; }

protected:
    [[nodiscard]] QString draft() const override;

private:
    QWidget* makeEditor();
    QWidget* makePreview();
    void takeFile();
    void rehearseSoon();
    void rehearseNow();
    void showRehearsal(const RehearsedCorrection& rehearsal);
    void showMarks();
    void goToMark();
    void save();
    [[nodiscard]] QString typed() const;

    Context& m_context;
    Article m_article;
    QString m_before;
    CorrectionText m_file; ///< What was read last from a file, with its bytes.
    std::optional<RehearsedCorrection> m_rehearsal;
    QTimer m_soon;
    int m_run = 0;
    QTextEdit* m_editor = nullptr;
    QLabel* m_summary = nullptr;
    QTreeWidget* m_marks = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace tasrih

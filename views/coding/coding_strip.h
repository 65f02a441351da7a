// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chips/coding_chips.h"
#include "models/context/context.h"
#include "views/dialogs/drafts.h"
#include "views/reader/reader_view.h"

#include <QtCore/QHash>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace tasrih {

/// Beneath the text: what the words of the current statement offer, as chips, and one line in which a claim is typed in
/// any order of words and read back while one types.
class CodingStrip : public QWidget, public DraftHolder
{
    Q_OBJECT

public:
    CodingStrip(Context& context, ReaderView& reader, QWidget* parent = nullptr);

    /// The statement, the text or the names are others.
    void refresh();
    /// Puts the keys into the line. Returns false where no statement is current.
    bool focusLine();
    [[nodiscard]] const std::vector<CodingChip>& chips() const { return m_chips; }
    void takeChip(std::size_t index);
    [[nodiscard]] QString draft() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Whether the keys go back to the text.
    enum class Then
    {
        Stay,
        BackToText
    };

    void refreshChips();
    void readLine();
    void add(Then then);
    void added(StatementId to, const QString& line, Then then);
    void showProblem(const QString& problem);
    void backToText();
    bool handleEmptyLine(const QKeyEvent& key);
    [[nodiscard]] const Statement* statement() const;
    [[nodiscard]] CodingWords words() const;
    [[nodiscard]] std::optional<QDate> published() const;

    Context& m_context;
    ReaderView& m_reader;
    QHBoxLayout* m_row = nullptr;
    QWidget* m_chipRow = nullptr;
    QLineEdit* m_line = nullptr;
    QLabel* m_readback = nullptr;
    std::shared_ptr<const ClaimLineReader> m_lineReader;
    std::vector<CodingChip> m_chips;
    LineReading m_reading;
    std::optional<StatementId> m_shown;
    QHash<StatementId, QString> m_unsaved; ///< What was typed and not added, by statement.
    quint64 m_version = 0;
    bool m_isReading = false;
};

} // namespace tasrih

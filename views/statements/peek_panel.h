// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/statements/excerpt.h"

#include <QtWidgets/QFrame>

class QLabel;
class QTextEdit;
class QToolButton;

namespace tasrih {

/// A statement's sentence with its neighbours, read in place: who, when, where, and the words themselves in the
/// direction of their language.
class PeekPanel : public QFrame
{
    Q_OBJECT

public:
    /// @param context must outlive the panel.
    explicit PeekPanel(Context& context, QWidget* parent = nullptr);

    /// Shows what the highlight keeps at once, and whole sentences when the article's text was read.
    void setStatement(std::optional<StatementId> statement);

Q_SIGNALS:
    void openRequested(tasrih::StatementId statement);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHeading(const Statement& statement);
    void showExcerpt(const Excerpt& excerpt);
    void readSurroundings(const Statement& statement);

    Context& m_context;
    QLabel* m_heading;
    QTextEdit* m_text;
    QToolButton* m_open;
    std::optional<StatementId> m_statement;
    Language m_language = Language::Arabic; ///< The article's.
    quint64 m_request = 0;                  ///< Grows; an older answer is stale.
};

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/reader/reader_view.h"

namespace tasrih {

/// What can be done from the reader, each by one key:
/// N and P the next and the previous statement, S a statement of the selected text (Shift+S more text for the current
/// one), Delete takes the current one out (Shift+Delete the span at the caret), [ and ] take the start and the end of a
/// span in hand, A gives it the speakers of the statement before, D it was said on the day of publication (Shift+D that
/// day is unknown), E selects the sentence, W whole words, L lists the claims at the caret, C puts it into the compare
/// tray, Enter edits it, H shows its history, 1 to 4 set the article's reading state. What can't be done says why in
/// the status bar.
class ReadingCommands : public QObject
{
    Q_OBJECT

public:
    ReadingCommands(Context& context, ReaderView& reader);

    /// Carries out the command of a key. Returns whether it was one.
    bool handle(const QKeyEvent& event);

    void addStatementOfSelection();
    void addHighlightOfSelection();
    void removeCurrent();
    void removeSpan();
    void takeBoundary(RunEnd end);
    void speakersAsBefore();
    void saidSameDay();
    void forgetSaidOn();
    void listClaims();
    void goToNext();
    void goToPrevious();
    void toggleInTray();
    void editCurrent();
    void showHistory();
    void setState(ReadingState state);

private:
    void goTo(std::optional<StatementId> statement);
    [[nodiscard]] std::optional<StatementId> current() const { return m_context.selection().current; }
    /// Whether the project can be changed; else says why not.
    [[nodiscard]] bool canChange();
    /// The current statement, where it is of the open article and can be changed; else says what is missing.
    [[nodiscard]] const Statement* changeable();
    [[nodiscard]] bool handleText(Qt::Key key);
    [[nodiscard]] bool handleStatement(Qt::Key key, bool withShift);
    void moveBoundary(HighlightId highlight, TextRun run);
    void tellBoundary(RunEnd end);

    Context& m_context;
    ReaderView& m_reader;
};

} // namespace tasrih

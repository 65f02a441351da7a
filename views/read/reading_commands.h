// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "views/read/reader_view.h"

namespace tasrih {

/// What can be done from the reader, each by one key:
/// N and P the next and the previous statement, S a statement of the selected text, Delete takes the current one out,
/// D it was said on the day of publication, E selects the sentence, C puts it into the compare tray, Enter edits it,
/// 1 to 4 set the article's reading state.
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
    void saidSameDay();
    void goToNext();
    void goToPrevious();
    void toggleInTray();
    void editCurrent();
    void setState(ReadingState state);

private:
    void goTo(std::optional<StatementId> statement);
    [[nodiscard]] std::optional<StatementId> current() const { return m_context.selection().current; }
    [[nodiscard]] bool canChange() const { return !m_context.project().isReadOnly(); }

    Context& m_context;
    ReaderView& m_reader;
};

} // namespace tasrih

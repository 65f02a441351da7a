// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reading_commands.h"

#include "models/background/background.h"
#include "models/editing/statement_edits.h"
#include "views/keys/key_position.h"

#include <QtGui/QKeyEvent>

namespace tasrih {

ReadingCommands::ReadingCommands(Context& context, ReaderView& reader)
    : QObject(&reader)
    , m_context(context)
    , m_reader(reader)
{
}

bool ReadingCommands::handle(const QKeyEvent& event)
{
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    const bool withShift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (positionKey(event)) {
    case Qt::Key_N:
        goToNext();
        return true;
    case Qt::Key_P:
        goToPrevious();
        return true;
    case Qt::Key_S:
        withShift ? addHighlightOfSelection() : addStatementOfSelection();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_D:
        saidSameDay();
        return true;
    case Qt::Key_E:
        m_reader.selectSentence();
        return true;
    case Qt::Key_C:
        toggleInTray();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editCurrent();
        return true;
    case Qt::Key_1:
        setState(ReadingState::New);
        return true;
    case Qt::Key_2:
        setState(ReadingState::Read);
        return true;
    case Qt::Key_3:
        setState(ReadingState::Coded);
        return true;
    case Qt::Key_4:
        setState(ReadingState::Nothing);
        return true;
    default:
        return false;
    }
}

void ReadingCommands::addStatementOfSelection()
{
    const TextRun run = m_reader.text().trimmed(m_reader.selectedRun());
    const std::optional<ArticleId> article = m_context.article();
    if (!canChange() || !article || run.isEmpty())
        return;
    const StatementDraft draft = draftStatement(m_context.project().ids(), *article, m_reader.text().passage(run));
    m_reader.placeCaret(run.end);
    whenReady(this, m_context.project().change(tr("Add a statement"), addStatement(draft)),
              [this, id = draft.statement.id](const QFuture<ChangeResult>& answer) {
                  if (answer.result().outcome == ChangeResult::Outcome::Saved)
                      m_context.requestEdit(id);
              });
}

void ReadingCommands::addHighlightOfSelection()
{
    const TextRun run = m_reader.text().trimmed(m_reader.selectedRun());
    const Statement* statement = m_context.snapshot()->find(current());
    if (!canChange() || run.isEmpty() || !statement || statement->article != m_context.article())
        return;
    m_reader.placeCaret(run.end);
    m_context.project().change(
        tr("Add text to a statement"),
        addHighlight(statement->id, highlightOn(m_context.project().ids(), m_reader.text().passage(run),
                                                m_context.selection().claim)));
}

void ReadingCommands::removeCurrent()
{
    if (canChange() && current())
        m_context.project().change(tr("Remove a statement"), removeStatement(*current()));
}

void ReadingCommands::saidSameDay()
{
    if (canChange() && current())
        m_context.project().change(tr("Said on the day of publication"), setSaidOnSameDay(*current()));
}

void ReadingCommands::goTo(std::optional<StatementId> statement)
{
    if (!statement)
        return;
    m_context.select(*statement);
    if (const std::optional<TextRun> run = m_reader.marks().firstRun(*statement)) {
        m_reader.placeCaret(run->start);
        m_reader.scrollTo(*run);
    }
}

void ReadingCommands::goToNext()
{
    goTo(m_reader.marks().next(current(), m_reader.caret()));
}

void ReadingCommands::goToPrevious()
{
    goTo(m_reader.marks().previous(current(), m_reader.caret()));
}

void ReadingCommands::toggleInTray()
{
    if (current())
        m_context.toggleInTray(*current());
}

void ReadingCommands::editCurrent()
{
    const std::vector<StatementId> here = m_reader.marks().statementsAt(m_reader.caret());
    const bool isOnCurrent =
        current() && (here.empty() || std::find(here.begin(), here.end(), *current()) != here.end());
    if (isOnCurrent)
        m_context.requestEdit(*current());
    else if (!here.empty())
        m_context.requestEdit(here.back());
}

void ReadingCommands::setState(ReadingState state)
{
    const std::optional<ArticleId> article = m_context.article();
    if (canChange() && article)
        m_context.project().change(tr("Set the reading state"), setReadingState(*article, state));
}

} // namespace tasrih

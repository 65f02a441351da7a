// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reading_commands.h"

#include "database/dates/date_text.h"
#include "models/background/background.h"
#include "models/compare/tray_command.h"
#include "models/editing/speaker_edits.h"
#include "models/editing/statement_edits.h"
#include "models/words/labels.h"
#include "views/keys/key_position.h"

#include <QtGui/QKeyEvent>

namespace tasrih {

ReadingCommands::ReadingCommands(Context& context, ReaderView& reader)
    : QObject(&reader)
    , m_context(context)
    , m_reader(reader)
{
    connect(&reader, &ReaderView::boundaryMoved, this, &ReadingCommands::moveBoundary);
    connect(&reader, &ReaderView::boundaryTaken, this, &ReadingCommands::tellBoundary);
    connect(&reader, &ReaderView::boundaryDropped, this,
            [this] { m_context.tell(tr("The boundary stays as it was.")); });
}

bool ReadingCommands::handle(const QKeyEvent& event)
{
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    const Qt::Key key = positionKey(event);
    return handleText(key) || handleStatement(key, event.modifiers().testFlag(Qt::ShiftModifier));
}

bool ReadingCommands::handleText(Qt::Key key)
{
    switch (key) {
    case Qt::Key_N:
        goToNext();
        return true;
    case Qt::Key_P:
        goToPrevious();
        return true;
    case Qt::Key_E:
        m_reader.selectSentence();
        return true;
    case Qt::Key_W:
        m_reader.selectWholeWords();
        return true;
    case Qt::Key_L:
        listClaims();
        return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        setState(ReadingState(int(key) - int(Qt::Key_1)));
        return true;
    default:
        return false;
    }
}

bool ReadingCommands::handleStatement(Qt::Key key, bool withShift)
{
    switch (key) {
    case Qt::Key_S:
        withShift ? addHighlightOfSelection() : addStatementOfSelection();
        return true;
    case Qt::Key_Delete:
        withShift ? removeSpan() : removeCurrent();
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BraceLeft:
        takeBoundary(RunEnd::Start);
        return true;
    case Qt::Key_BracketRight:
    case Qt::Key_BraceRight:
        takeBoundary(RunEnd::End);
        return true;
    case Qt::Key_A:
        speakersAsBefore();
        return true;
    case Qt::Key_D:
        withShift ? forgetSaidOn() : saidSameDay();
        return true;
    case Qt::Key_H:
        showHistory();
        return true;
    case Qt::Key_C:
        toggleInTray();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        editCurrent();
        return true;
    default:
        return false;
    }
}

bool ReadingCommands::canChange()
{
    const QString reason = m_reader.version() ? tr("This is an earlier version of the text, for reading only.")
                                              : m_context.project().readOnlyReason();
    if (!reason.isEmpty())
        m_context.tell(reason);
    return reason.isEmpty();
}

const Statement* ReadingCommands::changeable()
{
    if (!canChange())
        return nullptr;
    const Statement* statement = m_context.snapshot()->find(current());
    if (!statement || statement->article != m_context.article()) {
        m_context.tell(tr("No statement of this article is current. N and P go from one to the next."));
        return nullptr;
    }
    return statement;
}

void ReadingCommands::addStatementOfSelection()
{
    const TextRun run = m_reader.text().trimmed(m_reader.selectedRun());
    const std::optional<ArticleId> article = m_context.article();
    if (!article || !canChange())
        return;
    if (run.isEmpty()) {
        m_context.tell(tr("Select the words of the statement first: E selects the sentence, Shift with arrows words."));
        return;
    }
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
    const Statement* statement = changeable();
    if (!statement)
        return;
    if (run.isEmpty()) {
        m_context.tell(tr("Select the words that belong to the statement too, then press Shift+S."));
        return;
    }
    m_reader.placeCaret(run.end);
    m_context.project().change(
        tr("Add text to a statement"),
        addHighlight(statement->id, highlightOn(m_context.project().ids(), m_reader.text().passage(run),
                                                m_context.selection().claim)));
}

/// The statement after it becomes the current one, so that the keys go on.
void ReadingCommands::removeCurrent()
{
    const Statement* statement = changeable();
    if (!statement)
        return;
    const StatementId gone = statement->id;
    std::optional<StatementId> then = m_reader.marks().next(gone, m_reader.caret());
    if (!then)
        then = m_reader.marks().previous(gone, m_reader.caret());
    whenReady(this, m_context.project().change(tr("Remove a statement"), removeStatement(gone)),
              [this, then](const QFuture<ChangeResult>& answer) {
                  if (answer.result().outcome != ChangeResult::Outcome::Saved)
                      return;
                  if (then && m_context.snapshot()->find(*then))
                      m_context.select(*then);
                  m_context.tell(tr("The statement is removed. Ctrl+Z brings it back."));
              });
}

void ReadingCommands::removeSpan()
{
    const Statement* statement = changeable();
    if (!statement)
        return;
    if (statement->highlights.size() < 2) {
        m_context.tell(tr("This is the statement's only span; Delete removes the statement."));
        return;
    }
    const std::vector<Mark> spans = m_reader.marks().of(statement->id);
    const int caret = m_reader.caret();
    const auto here = std::find_if(spans.begin(), spans.end(), [caret](const Mark& each) {
        return each.run.start <= caret && caret <= each.run.end;
    });
    if (here == spans.end()) {
        m_context.tell(tr("Put the caret into the span that is to go."));
        return;
    }
    m_context.project().change(tr("Take text from a statement"), removeHighlight(statement->id, here->highlight));
}

void ReadingCommands::takeBoundary(RunEnd end)
{
    if (changeable() && !m_reader.takeBoundary(end))
        m_context.tell(tr("The statement has no span in this text."));
}

void ReadingCommands::tellBoundary(RunEnd end)
{
    const QString keys = tr("arrows, Ctrl+arrows, comma and point move it; Enter keeps, Esc drops");
    m_context.tell(end == RunEnd::Start ? tr("Start of the span in hand: %1").arg(keys)
                                        : tr("End of the span in hand: %1").arg(keys));
}

void ReadingCommands::moveBoundary(HighlightId highlight, TextRun run)
{
    const Statement* statement = changeable();
    if (!statement)
        return;
    if (m_reader.text().trimmed(run).isEmpty()) {
        m_context.tell(tr("Nothing but blanks would be left; the boundary stays as it was."));
        return;
    }
    whenReady(this,
              m_context.project().change(tr("Move a boundary"),
                                         moveHighlight(statement->id, highlight, m_reader.text().passage(run))),
              [this](const QFuture<ChangeResult>& answer) {
                  if (answer.result().outcome == ChangeResult::Outcome::Saved)
                      m_context.tell(tr("The boundary is moved. Ctrl+Z takes it back."));
              });
}

void ReadingCommands::speakersAsBefore()
{
    const Statement* statement = changeable();
    const Saying* saying = statement ? m_context.snapshot()->find(statement->saying) : nullptr;
    if (!saying)
        return;
    if (!saying->speakers.empty()) {
        m_context.tell(tr("The statement has a speaker already: %1").arg(speakersOf(*m_context.snapshot(), *saying)));
        return;
    }
    const std::vector<SayingSpeaker> before = sayingSpeakersBefore(*m_context.snapshot(), statement->id);
    if (before.empty()) {
        m_context.tell(tr("No statement before this one has a speaker."));
        return;
    }
    whenReady(this,
              m_context.project().change(tr("Speaker as in the statement before"),
                                         copySpeakers(m_context.project().ids(), statement->id, before)),
              [this, id = statement->id](const QFuture<ChangeResult>& answer) {
                  const Statement* now = m_context.snapshot()->find(id);
                  if (now && answer.result().outcome == ChangeResult::Outcome::Saved)
                      m_context.tell(tr("Speaker: %1").arg(speakersOf(*m_context.snapshot(), *now)));
              });
}

void ReadingCommands::saidSameDay()
{
    const Statement* statement = changeable();
    const Article* article = statement ? m_context.snapshot()->find(statement->article) : nullptr;
    if (!article)
        return;
    if (!article->published) {
        m_context.tell(tr("The article's day of publication is unknown; the inspector takes the day it was said."));
        return;
    }
    m_context.project().change(tr("Said on the day of publication"), setSaidOnSameDay(statement->id));
    m_context.tell(tr("Said on the day of publication: %1").arg(readable(*article->published, interfaceLanguage())));
}

void ReadingCommands::forgetSaidOn()
{
    const Statement* statement = changeable();
    if (!statement)
        return;
    m_context.project().change(tr("Day it was said unknown"), setSaidOn(statement->id, {}));
    m_context.tell(tr("The day it was said is unknown again."));
}

void ReadingCommands::listClaims()
{
    const std::vector<Covering> claims = m_reader.marks().claimsAt(m_reader.caret());
    if (claims.empty())
        m_context.tell(tr("No claim covers this place."));
    else
        Q_EMIT m_reader.claimsRequested(claims, m_reader.rectOf(m_reader.caret()).bottomLeft());
}

void ReadingCommands::goTo(std::optional<StatementId> statement)
{
    if (!m_context.article()) {
        m_context.tell(tr("No article is open. Choose one in the navigator."));
        return;
    }
    if (!statement) {
        m_context.tell(tr("There is no further statement in this article."));
        return;
    }
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
    if (const std::optional<StatementId> statement = current())
        toggleInTrayAndTell(m_context, *statement);
    else
        m_context.tell(tr("No statement of this article is current. N and P go from one to the next."));
}

void ReadingCommands::showHistory()
{
    if (const std::optional<StatementId> statement = current())
        m_context.requestHistory(*statement);
    else
        m_context.tell(tr("No statement is current. N and P go from one to the next."));
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
    else
        m_context.tell(tr("No statement of this article is current. N and P go from one to the next."));
}

void ReadingCommands::setState(ReadingState state)
{
    const std::optional<ArticleId> article = m_context.article();
    if (canChange() && article)
        m_context.project().change(tr("Set the reading state"), setReadingState(*article, state));
}

} // namespace tasrih

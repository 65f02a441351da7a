// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/companion_pane.h"

#include "database/records/error.h"
#include "database/text/lines.h"
#include "models/background/background.h"
#include "models/choices/choice_list.h"
#include "models/compare/tray_command.h"
#include "models/words/plain_text.h"
#include "views/keys/key_position.h"
#include "views/pickers/picker.h"
#include "views/read/article_head.h"
#include "views/read/claim_menu.h"
#include "views/read/reader_emphasis.h"
#include "views/read/reader_selection.h"
#include "views/reader/reader_view.h"
#include "views/theme/theme.h"
#include "views/theme/tool_button.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

CompanionPane::CompanionPane(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_picker(new Picker([&context] { return articleChoices(*context.snapshot()); }, Picker::Creation::NotOffered))
    , m_origin(new QLabel(this))
    , m_reader(new ReaderView(this))
{
    setObjectName(QStringLiteral("companionPane"));
    setAutoFillBackground(true);
    m_reader->setObjectName(QStringLiteral("companionReader"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_reader, 1);
    setFocusProxy(m_reader);
    connect(m_picker, &Picker::picked, this, [this](qint64 id) {
        open(ArticleId(id));
        m_reader->setFocus();
    });
    connect(&context, &Context::changed, this, &CompanionPane::follow);
    connect(&context, &Context::selectionChanged, this, &CompanionPane::refreshEmphasis);
    connect(&context, &Context::pointedChanged, this, &CompanionPane::refreshEmphasis);
    linkSelection(*m_reader, context);
    connect(m_reader, &ReaderView::keyPressed, this, &CompanionPane::onKey);
}

QWidget* CompanionPane::makeBar()
{
    auto* bar = new QWidget(this);
    m_picker->setObjectName(QStringLiteral("companionPicker"));
    m_picker->setPlaceholderText(tr("Which article?"));
    m_picker->setAccessibleName(tr("The second article"));
    m_origin->setObjectName(QStringLiteral("companionOrigin"));
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setFont(interfaceFont(TextSize::Meta));
    auto* swap = newToolButton(bar, "companionSwap", QStringLiteral("document-swap"),
                               tr("Change places with the other article, to code in this one (F7)"));
    auto* close = newToolButton(bar, "companionClose", QStringLiteral("window-close"), tr("Close (Ctrl+\\)"));
    if (swap->icon().isNull())
        swap->setText(QStringLiteral("⇄"));
    auto* row = new QHBoxLayout;
    row->setSpacing(unit / 2);
    row->addWidget(m_picker, 1);
    row->addWidget(swap);
    row->addWidget(close);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(unit, unit / 2, unit, unit / 2);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_origin);
    connect(swap, &QToolButton::clicked, this, &CompanionPane::swapWanted);
    connect(close, &QToolButton::clicked, this, &CompanionPane::closeWanted);
    return bar;
}

void CompanionPane::open(ArticleId id)
{
    const Article* article = m_context.snapshot()->find(id);
    if (!article)
        return;
    m_article = id;
    m_text = article->text;
    refreshHead();
    m_reader->setText(std::make_shared<const ReadingText>(), TextFlow::FirstPiece::Body);
    whenReady(this, m_context.project().text(article->text),
              [this, wanted = article->text](const QFuture<QString>& got) {
                  if (m_text != wanted)
                      return;
                  try {
                      showText(got.result());
                  } catch (const Error& error) {
                      showText(error.message());
                  }
              });
}

void CompanionPane::showText(const QString& text)
{
    const Article* article = m_context.snapshot()->find(m_article);
    if (!article)
        return;
    const QStringView firstLine = QStringView(text).left(lineEndFrom(text, 0));
    m_reader->setText(std::make_shared<const ReadingText>(text, article->language),
                      firstLine.trimmed() == article->title ? TextFlow::FirstPiece::Title : TextFlow::FirstPiece::Body);
    refreshMarks();
    refreshEmphasis();
}

void CompanionPane::refreshHead()
{
    const Article* article = m_context.snapshot()->find(m_article);
    if (!article)
        return;
    m_picker->showChosen(oneLine(article->title));
    m_picker->setCursorPosition(0);
    m_origin->setText(originOf(*m_context.snapshot(), *article));
}

void CompanionPane::follow(const Change& change)
{
    if (!change.data()) {
        refreshMarks();
        return;
    }
    if (!m_article)
        return;
    const Article* article = m_context.snapshot()->find(m_article);
    if (!article) {
        Q_EMIT closeWanted();
        return;
    }
    if (article->text != m_text) {
        open(*m_article);
        return;
    }
    if (change.touches<ArticleId, OutletId>())
        refreshHead();
    if (change.touches<StatementId>() || change.visible)
        refreshMarks();
    refreshEmphasis();
}

void CompanionPane::refreshMarks()
{
    if (m_article)
        m_reader->setMarks(std::make_shared<const Marks>(*m_context.snapshot(), *m_article, m_reader->text(),
                                                         [this](StatementId id) { return m_context.isVisible(id); }));
}

void CompanionPane::refreshEmphasis()
{
    m_reader->setEmphasis(emphasisOf(m_context, m_colours));
}

void CompanionPane::setColours(ColourBy by)
{
    m_colours = by;
    refreshEmphasis();
}

void CompanionPane::goTo(std::optional<StatementId> statement)
{
    if (!statement) {
        m_context.tell(tr("No further statement in this article."));
        return;
    }
    m_context.select(*statement);
    if (const std::optional<TextRun> run = m_reader->marks().firstRun(*statement)) {
        m_reader->placeCaret(run->start);
        m_reader->scrollTo(*run);
    }
}

void CompanionPane::onKey(QKeyEvent* event)
{
    event->ignore();
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return;
    const std::optional<StatementId> current = m_context.selection().current;
    switch (positionKey(*event)) {
    case Qt::Key_N:
        goTo(m_reader->marks().next(current, m_reader->caret()));
        break;
    case Qt::Key_P:
        goTo(m_reader->marks().previous(current, m_reader->caret()));
        break;
    case Qt::Key_E:
        m_reader->selectSentence();
        break;
    case Qt::Key_C:
        if (current)
            toggleInTrayAndTell(m_context, *current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            m_context.requestEdit(*current);
        break;
    default:
        return;
    }
    event->accept();
}

} // namespace tasrih

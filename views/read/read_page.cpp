// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/read_page.h"

#include "database/records/error.h"
#include "models/background/background.h"
#include "models/labels/labels.h"
#include "views/read/article_head.h"
#include "views/read/reading_commands.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

ReadPage::ReadPage(Context& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_reader(new ReaderView(this))
    , m_head(new ArticleHead(context))
    , m_commands(new ReadingCommands(context, *m_reader))
    , m_empty(makeEmptyState())
{
    setObjectName(QStringLiteral("readPage"));
    m_reader->setHead(m_head);
    addWidget(m_empty);
    addWidget(m_reader);
    connect(&context, &Context::articleChanged, this, &ReadPage::showArticle);
    connect(&context, &Context::snapshotChanged, this, &ReadPage::onSnapshot);
    connect(&context, &Context::visibleChanged, this, &ReadPage::refreshMarks);
    connect(&context, &Context::selectionChanged, this, &ReadPage::refreshEmphasis);
    connect(&context, &Context::pointedChanged, this, &ReadPage::refreshEmphasis);
    connect(&context, &Context::sentenceRequested, this, &ReadPage::showSentence);
    connect(m_reader, &ReaderView::marksClicked, this, &ReadPage::onMarksClicked);
    connect(m_reader, &ReaderView::segmentClicked, this, [this](StatementId id) { m_context.select(id); });
    connect(m_reader, &ReaderView::hovered, this, [this](std::optional<StatementId> id) {
        m_context.pointAt({id, std::nullopt});
    });
    connect(m_reader, &ReaderView::keyPressed, this, &ReadPage::onKey);
    showArticle();
}

QWidget* ReadPage::makeEmptyState()
{
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("readEmpty"));
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* heading = new QLabel(tr("No article is open"), page);
    heading->setFont(interfaceFont(TextSize::Section));
    auto* advice =
        new QLabel(tr("Choose an article in the navigator, or import one. Then select a sentence and press S "
                      "to make a statement of it."),
                   page);
    advice->setObjectName(QStringLiteral("readAdvice"));
    advice->setWordWrap(true);
    advice->setMaximumWidth(420);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(unit);
    column->addStretch(2);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(advice, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void ReadPage::showArticle()
{
    m_text.reset();
    m_wantedSentence.reset();
    const bool hasArticle = m_context.article().has_value();
    setCurrentWidget(hasArticle ? static_cast<QWidget*>(m_reader) : m_empty);
    if (hasArticle)
        loadText();
}

void ReadPage::loadText()
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article || m_text == article->text)
        return;
    m_text = article->text;
    m_isLoading = true;
    m_reader->setText(std::make_shared<const ReadingText>(), TextFlow::FirstPiece::Body);
    m_head->refresh(ArticleHead::Title::Shown);
    whenReady(this, m_context.project().text(article->text),
              [this, wanted = article->text](const QFuture<QString>& answer) {
                  if (m_text != wanted)
                      return;
                  try {
                      showText(answer.result());
                  } catch (const Error& error) {
                      showProblem(error.message());
                  }
              });
}

void ReadPage::showText(const QString& text)
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article)
        return;
    m_isLoading = false;
    const QStringView firstLine = QStringView(text).left(text.indexOf(QLatin1Char('\n')));
    const bool beginsWithTitle = firstLine.trimmed() == article->title;
    m_head->refresh(beginsWithTitle ? ArticleHead::Title::InText : ArticleHead::Title::Shown);
    m_reader->setText(std::make_shared<const ReadingText>(text, article->language),
                      beginsWithTitle ? TextFlow::FirstPiece::Title : TextFlow::FirstPiece::Body);
    refreshMarks();
    refreshEmphasis();
    if (m_wantedSentence)
        showSentence(*std::exchange(m_wantedSentence, std::nullopt));
}

void ReadPage::showProblem(const QString& message)
{
    m_isLoading = false;
    m_reader->setText(std::make_shared<const ReadingText>(message, languageCode(interfaceLanguage())),
                      TextFlow::FirstPiece::Body);
}

void ReadPage::onSnapshot(const Touched& touched)
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article)
        return;
    if (article->text != m_text) {
        loadText();
        return;
    }
    if (m_isLoading)
        return;
    if (touched.any<ArticleId>() || touched.any<OutletId>()) {
        const bool inText = m_reader->text().text().startsWith(article->title);
        m_head->refresh(inText ? ArticleHead::Title::InText : ArticleHead::Title::Shown);
    }
    if (touched.any<StatementId>())
        refreshMarks();
    refreshEmphasis();
}

void ReadPage::refreshMarks()
{
    const std::optional<ArticleId> article = m_context.article();
    if (!article || m_isLoading)
        return;
    m_reader->setMarks(std::make_shared<const Marks>(*m_context.snapshot(), *article, m_reader->text(),
                                                     [this](StatementId id) { return m_context.isVisible(id); }));
}

void ReadPage::refreshEmphasis()
{
    const Selection& selection = m_context.selection();
    Emphasis emphasis{.current = selection.current,
                      .claim = selection.claim,
                      .hovered = m_context.pointed().statement,
                      .hoveredClaim = m_context.pointed().claim,
                      .selected = selection.statements,
                      .colours = {}};
    emphasis.colours = [this](StatementId id) {
        std::vector<QColor> colours;
        const SnapshotPtr& snapshot = m_context.snapshot();
        if (const Statement* statement = snapshot->find(id)) {
            for (const SideId side : sidesOf(*snapshot, *statement))
                colours.push_back(theme().side(snapshot->find(side)));
        }
        return colours;
    };
    m_reader->setEmphasis(emphasis);
}

/// Selects one of the statements that cover a place: the next after the current one, so that repeated clicks go
/// through them all.
void ReadPage::onMarksClicked(const std::vector<StatementId>& statements)
{
    const std::optional<StatementId> current = m_context.selection().current;
    const auto at = current ? std::find(statements.begin(), statements.end(), *current) : statements.end();
    const bool isLast = at == statements.end() || at + 1 == statements.end();
    m_context.select(isLast ? statements.front() : *(at + 1));
}

void ReadPage::onKey(QKeyEvent* event)
{
    event->setAccepted(m_commands->handle(*event));
}

void ReadPage::showSentence(StatementId statement)
{
    if (m_isLoading) {
        m_wantedSentence = statement;
        return;
    }
    const std::optional<TextRun> run = m_reader->marks().firstRun(statement, m_context.selection().claim);
    if (!run)
        return;
    m_reader->placeCaret(run->start);
    m_reader->scrollTo(*run);
}

} // namespace tasrih

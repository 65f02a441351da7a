// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/read_page.h"

#include "database/records/error.h"
#include "database/text/lines.h"
#include "models/background/background.h"
#include "views/coding/coding_strip.h"
#include "views/keys/key_position.h"
#include "views/read/article_head.h"
#include "views/read/claim_colours.h"
#include "views/read/claim_menu.h"
#include "views/read/companion.h"
#include "views/read/note_bar.h"
#include "views/read/reader_emphasis.h"
#include "views/read/reader_selection.h"
#include "views/read/reading_commands.h"
#include "views/read/reading_tools.h"
#include "views/read/version_bar.h"
#include "views/settings/settings.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tasrih {

ReadPage::ReadPage(Context& context, QWidget* parent)
    : Page("read", context, parent)
    , m_reader(new ReaderView(this))
    , m_head(new ArticleHead(context))
    , m_commands(new ReadingCommands(context, *m_reader))
    , m_desk(makeDesk())
    , m_tools(new ReadingTools(context, *m_reader, *m_findBar, *m_noteBar, *this))
{
    m_reader->setHead(m_head);
    m_head->setStyleMenu(m_tools->makeStyleMenu(m_head));
    m_versions = new VersionBar(context, *m_reader, m_head);
    m_head->setFoot(m_versions);
    connect(m_versions, &VersionBar::versionWanted, this, &ReadPage::showVersion);
    m_reader->setTip([this](int position) { return m_tools->tipAt(position); });
    addBody(m_desk);
    setFocusProxy(m_reader);
    connect(&context, &Context::articleChanged, this, &ReadPage::showArticle);
    connect(&context, &Context::changed, this, &ReadPage::follow);
    connect(&context, &Context::selectionChanged, this, &ReadPage::refreshEmphasis);
    connect(&context, &Context::pointedChanged, this, &ReadPage::refreshEmphasis);
    connect(&context, &Context::sentenceRequested, this, &ReadPage::showSentence);
    connect(&context, &Context::passagesRequested, this, &ReadPage::showPassages);
    linkSelection(*m_reader, context);
    connect(m_head, &ArticleHead::coloursChosen, this, &ReadPage::setColours);
    setColours(Settings().readerColours());
    connect(m_reader, &ReaderView::keyPressed, this, &ReadPage::onKey);
    showArticle();
}

/// The reader, and beneath it the bars that must not cover the text; beside it a second article where it is wanted.
QWidget* ReadPage::makeDesk()
{
    auto* panes = new QSplitter(this);
    panes->setChildrenCollapsible(false);
    auto* desk = new QWidget(panes);
    m_companion = new Companion(m_context, *panes, *m_reader);
    m_coding = new CodingStrip(m_context, *m_reader, desk);
    m_findBar = new FindBar(desk);
    m_noteBar = new NoteBar(desk);
    auto* column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_reader, 1);
    column->addWidget(m_coding);
    column->addWidget(m_findBar);
    column->addWidget(m_noteBar);
    panes->addWidget(desk);
    return panes;
}

void ReadPage::showArticle()
{
    m_text.reset();
    m_version.reset();
    m_wantedSentence.reset();
    m_wantedPassages.reset();
    if (m_context.article()) {
        showBody();
        loadText();
    } else {
        showEmpty(tr("No article is open"),
                  tr("Choose an article in the navigator, or import one. Then select a sentence and press S to make a "
                     "statement of it."));
    }
}

void ReadPage::loadText()
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article || m_text == m_version.value_or(article->text))
        return;
    m_text = m_version.value_or(article->text);
    m_isLoading = true;
    m_reader->setText(std::make_shared<const ReadingText>(), TextFlow::FirstPiece::Body);
    m_head->refresh(ArticleHead::Title::Shown);
    whenReady(this, m_context.project().text(*m_text), [this, wanted = *m_text](const QFuture<QString>& answer) {
        if (m_text != wanted)
            return;
        try {
            showText(answer.result());
        } catch (const Error& error) {
            showProblem(error.message());
        }
    });
}

void ReadPage::showVersion(std::optional<TextId> version)
{
    m_version = version;
    loadText();
}

void ReadPage::showText(const QString& text)
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article)
        return;
    m_isLoading = false;
    const QStringView firstLine = QStringView(text).left(lineEndFrom(text, 0));
    const bool beginsWithTitle = firstLine.trimmed() == article->title;
    m_head->refresh(beginsWithTitle ? ArticleHead::Title::InText : ArticleHead::Title::Shown);
    m_reader->setText(std::make_shared<const ReadingText>(text, article->language),
                      beginsWithTitle ? TextFlow::FirstPiece::Title : TextFlow::FirstPiece::Body);
    m_reader->setVersion(m_version);
    m_versions->showVersion(m_version);
    m_versions->refresh();
    m_tools->textChanged();
    m_coding->refresh();
    refreshMarks();
    refreshEmphasis();
    if (m_wantedSentence)
        showSentence(*std::exchange(m_wantedSentence, std::nullopt));
    if (m_wantedPassages)
        showPassages(*std::exchange(m_wantedPassages, std::nullopt));
}

void ReadPage::showProblem(const QString& message)
{
    m_isLoading = false;
    m_reader->setText(std::make_shared<const ReadingText>(message, languageCode(interfaceLanguage())),
                      TextFlow::FirstPiece::Body);
}

void ReadPage::follow(const Change& change)
{
    if (!change.data()) {
        refreshMarks();
        return;
    }
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article)
        return;
    if (m_version.value_or(article->text) != m_text) {
        loadText();
        return;
    }
    if (m_isLoading)
        return;
    if (change.touches<ArticleId, OutletId>()) {
        const bool inText = m_reader->text().text().startsWith(article->title);
        m_head->refresh(inText ? ArticleHead::Title::InText : ArticleHead::Title::Shown);
    }
    if (change.touches<StatementId>() || change.visible) {
        refreshMarks();
        m_versions->showVersion(m_version);
    }
    refreshEmphasis();
}

void ReadPage::refreshMarks()
{
    const std::optional<ArticleId> article = m_context.article();
    if (!article || m_isLoading)
        return;
    m_reader->setMarks(std::make_shared<const Marks>(
        *m_context.snapshot(), *article, m_reader->text(), [this](StatementId id) { return m_context.isVisible(id); },
        m_version));
}

void ReadPage::refreshEmphasis()
{
    m_reader->setEmphasis(emphasisOf(m_context, m_colours));
}

void ReadPage::setColours(ColourBy by)
{
    m_colours = by;
    m_head->showColours(by);
    m_companion->setColours(by);
    if (Settings().readerColours() != by)
        Settings().setReaderColours(by);
    refreshEmphasis();
}

void ReadPage::onKey(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && positionKey(*event) == Qt::Key_V) {
        setColours(ColourBy((int(m_colours) + 1) % colourByCount));
        m_context.tell(nameOf(m_colours));
        event->accept();
        return;
    }
    if (isPlain && positionKey(*event) == Qt::Key_Q) {
        if (!m_coding->focusLine())
            m_context.tell(tr("No statement is current: select words and press S, or go to one by N."));
        event->accept();
        return;
    }
    event->setAccepted(m_commands->handle(*event) || m_tools->handle(*event));
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

/// The places are of the present text: an older version that is shown gives way to it.
void ReadPage::showPassages(const Passages& passages)
{
    if (passages.article != m_context.article())
        return;
    if (m_version)
        showVersion(std::nullopt);
    if (m_isLoading) {
        m_wantedPassages = passages;
        return;
    }
    if (passages.places.empty()) // It was found by what is known of it, not by its words.
        return;
    std::vector<TextRun> runs;
    for (const auto& [start, end] : passages.places)
        runs.push_back({m_reader->text().fromCodePoint(start), m_reader->text().fromCodePoint(end)});
    m_tools->finder().openHits(passages.words, std::move(runs), int(passages.current));
}

} // namespace tasrih

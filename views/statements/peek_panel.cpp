// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/peek_panel.h"

#include "database/text/direction.h"
#include "database/text/isolate.h"
#include "models/project/when_finished.h"
#include "models/statements/statement_column.h"
#include "models/words/labels.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

PeekPanel::PeekPanel(Context& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_heading(new ElidedLabel(this))
    , m_text(new QTextEdit(this))
    , m_open(new QToolButton(this))
{
    setObjectName(QStringLiteral("peekPanel"));
    m_text->setObjectName(QStringLiteral("peekText"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(NoFrame);
    m_text->setAccessibleName(tr("Sentence in the article"));
    m_text->document()->setDocumentMargin(unit);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open->setText(tr("Go to the sentence"));
    m_open->setToolTip(tr("Open the article at this sentence (Enter)"));
    m_open->setAutoRaise(true);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closePeek"));
    close->setIcon(themedIcon(QStringLiteral("window-close")));
    close->setToolTip(tr("Close (Space)"));
    close->setAccessibleName(tr("Close"));
    close->setAutoRaise(true);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(unit, 0, unit / 2, 0);
    bar->addWidget(m_heading, 1);
    bar->addWidget(m_open);
    bar->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit / 2, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);

    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_statement)
            Q_EMIT openRequested(*m_statement);
    });
    connect(close, &QToolButton::clicked, this, &PeekPanel::closeRequested);
}

void PeekPanel::setStatement(std::optional<StatementId> id)
{
    ++m_request;
    const Statement* statement = m_context.snapshot()->find(id);
    m_statement = statement ? id : std::nullopt;
    m_open->setEnabled(statement != nullptr);
    if (!statement) {
        m_heading->setText(tr("Select a statement to read its sentence here."));
        m_text->clear();
        m_text->setExtraSelections({});
        return;
    }
    const Article* article = m_context.snapshot()->find(statement->article);
    m_language = article && article->language == QLatin1String("en") ? Language::English : Language::Arabic;
    showHeading(*statement);
    showExcerpt(excerptOf(quotationOf(*statement)));
    readSurroundings(*statement);
}

void PeekPanel::showHeading(const Statement& statement)
{
    const Snapshot& snapshot = *m_context.snapshot();
    QStringList parts{speakersOf(snapshot, statement), saidOnText(snapshot, statement),
                      statementText(snapshot, statement, OutletColumn),
                      isolated(statementText(snapshot, statement, ArticleColumn))};
    parts.removeAll(QString());
    m_heading->setText(parts.join(QStringLiteral(" · ")));
    m_heading->setToolTip(m_heading->text());
}

void PeekPanel::showExcerpt(const Excerpt& excerpt)
{
    if (excerpt.quote.isEmpty()) {
        m_text->setPlainText(tr("No sentence of the article is marked for this statement."));
        m_text->setExtraSelections({});
        return;
    }
    m_text->setFont(readerFont(m_language));
    m_text->setPlainText(excerpt.before + excerpt.quote + excerpt.after);
    QTextCursor cursor(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLayoutDirection(paragraphDirection(block.text(), m_language));
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    // As selections, not as character formats: those would pull Arabic letters apart at the edges.
    QTextEdit::ExtraSelection quote;
    quote.cursor = QTextCursor(m_text->document());
    quote.cursor.setPosition(int(excerpt.before.size()));
    quote.cursor.setPosition(int(excerpt.before.size() + excerpt.quote.size()), QTextCursor::KeepAnchor);
    quote.format.setBackground(theme().tint(theme().text, 10));
    m_text->setExtraSelections({quote});
    QTextCursor place(m_text->document());
    place.setPosition(int(excerpt.before.size()));
    m_text->setTextCursor(place);
    m_text->ensureCursorVisible();
}

void PeekPanel::readSurroundings(const Statement& statement)
{
    const Article* article = m_context.snapshot()->find(statement.article);
    const Quotation quotation = quotationOf(statement);
    if (!article || quotation.runs.empty())
        return;
    const quint64 request = m_request;
    const auto show = [this, request, quotation](const QFuture<QString>& text) {
        // Without the text the highlights' own surroundings stay.
        if (request != m_request || text.resultCount() == 0)
            return;
        if (const Excerpt excerpt = excerptOf(text.result(), quotation); !excerpt.quote.isEmpty())
            showExcerpt(excerpt);
    };
    whenFinished(m_context.project().text(quotation.text.value_or(article->text)), this, show);
}

void PeekPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_statement)
        Q_EMIT openRequested(*m_statement);
    else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasrih

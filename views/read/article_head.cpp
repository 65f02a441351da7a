// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/article_head.h"

#include "database/dates/date_text.h"
#include "database/text/isolate.h"
#include "models/editing/lens.h"
#include "models/editing/statement_edits.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/read/claim_colours.h"
#include "views/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
QLabel* makeLabel(QWidget* parent, TextSize size, const QString& name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(interfaceFont(size));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

ArticleHead::ArticleHead(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_origin(makeLabel(this, TextSize::Body, QStringLiteral("articleOrigin")))
    , m_title(makeLabel(this, TextSize::Title, QStringLiteral("articleTitle")))
    , m_colours(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_style(new QToolButton(this))
    , m_note(new QLineEdit(this))
{
    m_colours->setObjectName(QStringLiteral("readerColoursBox"));
    m_colours->setAccessibleName(tr("Colours of the lanes"));
    m_colours->setToolTip(tr("What the colours beside the text tell (V)"));
    for (int i = 0; i < colourByCount; ++i)
        m_colours->addItem(nameOf(ColourBy(i)), i);
    connect(m_colours, &QComboBox::activated, this, [this](int index) { Q_EMIT coloursChosen(ColourBy(index)); });
    m_style->setObjectName(QStringLiteral("readingStyleButton"));
    m_style->setIcon(themedIcon(QStringLiteral("format-font-size-more")));
    m_style->setToolTip(tr("Face, size and width of the text"));
    m_style->setAccessibleName(m_style->toolTip());
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_state->setObjectName(QStringLiteral("readingStateBox"));
    m_state->setAccessibleName(tr("Reading state"));
    m_state->setToolTip(tr("How far this article has been worked through"));
    for (const Term<ReadingState>& term : terms<ReadingState>())
        m_state->addItem(textOf(term.value), int(term.value));
    connect(m_state, &QComboBox::activated, this, &ArticleHead::commitState);
    m_note->setObjectName(QStringLiteral("articleNote"));
    m_note->setPlaceholderText(tr("Note on this article"));
    connect(m_note, &QLineEdit::editingFinished, this, &ArticleHead::commitNote);

    m_controls = new QWidget(this);
    auto* controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(unit);
    controls->addWidget(m_style);
    controls->addWidget(m_colours);
    controls->addWidget(m_state);
    m_top = new QGridLayout;
    m_top->setSpacing(unit);
    m_top->setColumnStretch(0, 1);
    m_top->addWidget(m_origin, 0, 0);
    arrange();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(m_top);
    column->addWidget(m_title);
    column->addWidget(m_note);
    setCursor(Qt::ArrowCursor);
}

/// In a narrow column the controls stand beneath the origin.
void ArticleHead::arrange()
{
    constexpr int narrow = 520;
    const bool isNarrow = width() < narrow;
    m_top->removeWidget(m_controls);
    m_top->addWidget(m_controls, isNarrow ? 1 : 0, isNarrow ? 0 : 1,
                     isNarrow ? Qt::AlignLeading | Qt::AlignTop : Qt::AlignTop);
}

void ArticleHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ArticleHead::showColours(ColourBy by)
{
    m_colours->setCurrentIndex(int(by));
}

void ArticleHead::setStyleMenu(QMenu* menu)
{
    m_style->setMenu(menu);
}

void ArticleHead::setFoot(QWidget* foot)
{
    layout()->addWidget(foot);
}

const Article* ArticleHead::article() const
{
    return m_context.snapshot()->find(m_context.article());
}

QString originOf(const Snapshot& snapshot, const Article& article)
{
    QStringList parts;
    if (const Outlet* outlet = snapshot.find(article.outlet))
        parts.append(isolated(nameOf(*outlet)));
    if (article.published) {
        const QString date = readable(*article.published, interfaceLanguage());
        const bool isPlain = !article.publishedBasis || article.publishedBasis == Basis::Stated;
        parts.append(isPlain ? date : ArticleHead::tr("%1 (%2)").arg(date, textOf(*article.publishedBasis)));
    } else {
        parts.append(ArticleHead::tr("publication date unknown"));
    }
    if (!article.author.isEmpty())
        parts.append(isolated(article.author));
    return parts.join(QStringLiteral(" · "));
}

void ArticleHead::refresh(Title title)
{
    const Article* shown = article();
    if (!shown)
        return;
    m_origin->setText(originOf(*m_context.snapshot(), *shown));
    m_origin->setToolTip(shown->url);
    m_title->setText(oneLine(shown->title));
    m_title->setVisible(title == Title::Shown && !shown->title.isEmpty());
    m_state->setCurrentIndex(m_state->findData(int(shown->state)));
    if (!m_note->hasFocus() || !m_note->isModified()) {
        m_note->setText(shown->note);
        m_note->setCursorPosition(0);
    }
    const bool canEdit = !m_context.project().isReadOnly();
    m_state->setEnabled(canEdit);
    m_note->setReadOnly(!canEdit);
    m_note->setVisible(canEdit || !shown->note.isEmpty());
}

void ArticleHead::commitState()
{
    const auto state = ReadingState(m_state->currentData().toInt());
    if (const Article* shown = article(); shown && shown->state != state)
        m_context.project().change(tr("Set the reading state"), setReadingState(shown->id, state));
}

void ArticleHead::commitNote()
{
    const Article* shown = article();
    if (!shown || shown->note == m_note->text())
        return;
    m_note->setModified(false);
    m_context.project().change(
        tr("Edit the article's note"),
        editRecord<Article>(shown->id, [note = m_note->text()](Article& found) { found.note = note; }));
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/version_bar.h"

#include "database/records/error.h"
#include "database/text/isolate.h"
#include "models/background/background.h"
#include "models/editing/statement_edits.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"
#include "views/dialogs/dialogs.h"
#include "views/reader/reader_view.h"
#include "views/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr qsizetype longestVersionQuote = 60;

QToolButton* newButton(const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

QString titleOf(const TextVersion& version, bool isPresent)
{
    const QString when = momentText(version.madeAt);
    return isPresent ? VersionBar::tr("Present text, of %1").arg(when) : VersionBar::tr("Version of %1").arg(when);
}
} // namespace

VersionBar::VersionBar(Context& context, ReaderView& reader, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(reader)
    , m_versions(new QComboBox(this))
    , m_unplaced(newButton("unplacedButton", this))
    , m_makePresent(newButton("makePresentButton", this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("versionBar"));
    m_versions->setObjectName(QStringLiteral("versionBox"));
    m_versions->setAccessibleName(tr("Version of the text"));
    m_versions->setToolTip(m_versions->accessibleName());
    m_unplaced->setPopupMode(QToolButton::InstantPopup);
    m_unplaced->setMenu(new QMenu(m_unplaced));
    m_makePresent->setText(tr("Make it the text again"));
    m_note->setText(
        tr("An earlier version, for reading only. Marked are the places that are not in the present text."));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_versions);
    row->addWidget(m_makePresent);
    row->addWidget(m_unplaced);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_versions, &QComboBox::activated, this, [this](int index) {
        const auto id = TextId(m_versions->itemData(index).toLongLong());
        const Article* article = m_context.snapshot()->find(m_context.article());
        Q_EMIT versionWanted(article && article->text != id ? std::optional(id) : std::nullopt);
    });
    connect(m_unplaced->menu(), &QMenu::aboutToShow, this, &VersionBar::fillUnplaced);
    connect(m_makePresent, &QToolButton::clicked, this, &VersionBar::makePresent);
    hide();
}

void VersionBar::refresh()
{
    const std::optional<ArticleId> article = m_context.article();
    if (!article)
        return;
    whenReady(this, m_context.project().versions(*article),
              [this, wanted = *article](const QFuture<std::vector<TextVersion>>& answer) {
                  if (wanted == m_context.article() && answer.resultCount() > 0)
                      showVersions(answer.result());
              });
}

void VersionBar::showVersions(const std::vector<TextVersion>& versions)
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article)
        return;
    m_versions->clear();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version)
        m_versions->addItem(titleOf(*version, version->id == article->text), version->id.value());
    m_versions->setCurrentIndex(m_versions->findData(m_shown.value_or(article->text).value()));
    arrange();
}

void VersionBar::showVersion(std::optional<TextId> version)
{
    m_shown = version;
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (article)
        m_versions->setCurrentIndex(m_versions->findData(version.value_or(article->text).value()));
    arrange();
}

void VersionBar::arrange()
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    const int unplaced = article ? int(unplacedHighlights(*m_context.snapshot(), article->id).size()) : 0;
    m_unplaced->setText(tr("%n place(s) not in the text", nullptr, unplaced));
    m_unplaced->setVisible(unplaced > 0);
    m_makePresent->setVisible(m_shown.has_value() && !m_context.project().isReadOnly());
    m_note->setVisible(m_shown.has_value());
    setVisible(m_versions->count() > 1 || unplaced > 0);
}

void VersionBar::fillUnplaced()
{
    m_unplaced->menu()->clear();
    const std::optional<ArticleId> article = m_context.article();
    if (!article)
        return;
    for (const UnplacedHighlight& highlight : unplacedHighlights(*m_context.snapshot(), *article))
        addUnplaced(highlight);
}

void VersionBar::addUnplaced(const UnplacedHighlight& highlight)
{
    const QString quote = highlight.quote.simplified();
    QString title =
        quote.size() > longestVersionQuote ? quote.left(longestVersionQuote).trimmed() + QChar(0x2026) : quote;
    QMenu* menu = m_unplaced->menu()->addMenu(isolated(inLabel(title)));
    menu->addAction(tr("Show where it was"), this, [this, highlight] {
        m_context.select(highlight.statement);
        Q_EMIT versionWanted(highlight.version);
    });
    const bool canPlace =
        !m_shown && !m_reader.text().trimmed(m_reader.selectedRun()).isEmpty() && !m_context.project().isReadOnly();
    menu->addAction(tr("Put it on the selected words"), this, [this, highlight] { placeOnSelection(highlight); })
        ->setEnabled(canPlace);
    const Statement* statement = m_context.snapshot()->find(highlight.statement);
    menu->addAction(tr("Take it away"), this,
                    [this, highlight] {
                        m_context.project().change(tr("Take text from a statement"),
                                                   removeHighlight(highlight.statement, highlight.highlight));
                    })
        ->setEnabled(statement && statement->highlights.size() > 1 && !m_context.project().isReadOnly());
}

void VersionBar::placeOnSelection(const UnplacedHighlight& highlight)
{
    m_context.project().change(
        tr("Put a highlight on other words"),
        moveHighlight(highlight.statement, highlight.highlight, m_reader.text().passage(m_reader.selectedRun())));
}

void VersionBar::makePresent()
{
    const Article* article = m_context.snapshot()->find(m_context.article());
    if (!article || !m_shown)
        return;
    using Texts = std::map<ArticleId, std::vector<std::pair<TextId, QString>>>;
    whenReady(this, m_context.project().texts({article->id}),
              [this, shown = *article, wanted = *m_shown](const QFuture<Texts>& answer) {
                  try {
                      QString before;
                      ArticleText after{wanted, shown.id, {}, {}, {}, {}};
                      const Texts texts = answer.result();
                      for (const auto& [id, text] : texts.at(shown.id)) {
                          if (id == shown.text)
                              before = text;
                          if (id == wanted)
                              after.text = text;
                      }
                      const TextCorrection correction{shown.id, shown.text, after,
                                                      std::make_shared<const TextMove>(before, after.text)};
                      m_context.project().change(tr("Go back to an earlier version of a text"),
                                                 goBackToText(correction));
                      Q_EMIT versionWanted(std::nullopt);
                  } catch (const Error& error) {
                      m_context.tell(error.message());
                  }
              });
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reading_tools.h"

#include "database/words/numerals.h"
#include "models/editing/statement_edits.h"
#include "models/reading/next_unread.h"
#include "views/keys/key_position.h"
#include "views/settings/reading_style.h"

#include <QtGui/QActionGroup>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>

namespace tasrih {

namespace {
constexpr int zoomStep = 10;
}

ReadingTools::ReadingTools(Context& context, ReaderView& reader, FindBar& findBar, NoteBar& noteBar, QWidget& page)
    : QObject(&reader)
    , m_context(context)
    , m_reader(reader)
    , m_find(new ArticleFind(reader, findBar))
    , m_names(new ReadingNames(context, reader))
    , m_notes(new ReadingNotes(context, reader, noteBar))
{
    const auto bind = [&](const QList<QKeySequence>& keys, auto act) {
        for (const QKeySequence& key : keys) {
            auto* shortcut = new QShortcut(key, &page);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, act);
        }
    };
    bind({QKeySequence(QKeySequence::Find)}, [this] { m_find->open(); });
    bind({QKeySequence(Qt::Key_F3)}, [this] { m_find->count() > 0 ? m_find->next() : m_find->open(); });
    bind({QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { m_find->previous(); });
    bind({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, [this] { zoom(1); });
    bind({QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { zoom(-1); });
    bind({QKeySequence(Qt::CTRL | Qt::Key_0)}, [this] { zoomBack(); });
}

bool ReadingTools::handle(const QKeyEvent& event)
{
    if ((event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier)
        return false;
    const bool withShift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (positionKey(event)) {
    case Qt::Key_K:
        withShift ? m_names->goToUnknown() : m_names->useNameHere();
        return true;
    case Qt::Key_M:
        withShift ? m_notes->goToNext() : m_notes->write();
        return true;
    case Qt::Key_U:
        goToUnread(withShift ? Leaving::LeavesStateAsIs : Leaving::MarksRead);
        return true;
    default:
        return false;
    }
}

void ReadingTools::textChanged()
{
    m_find->textChanged();
    m_names->refresh();
    m_notes->refresh();
}

QString ReadingTools::tipAt(int position) const
{
    const QString note = m_notes->tipAt(position);
    return note.isEmpty() ? m_names->tipAt(position) : note;
}

void ReadingTools::goToUnread(Leaving leaving)
{
    const std::optional<ArticleId> here = m_context.article();
    const Article* article = m_context.snapshot()->find(here);
    const std::optional<ArticleId> next = nextUnread(*m_context.snapshot(), here);
    const int left = unreadCount(*m_context.snapshot(), here);
    if (leaving == Leaving::MarksRead && article && article->state == ReadingState::New &&
        !m_context.project().isReadOnly())
        m_context.project().change(tr("Set the reading state"), setReadingState(article->id, ReadingState::Read));
    if (!next) {
        m_context.tell(tr("No other article is new."));
        return;
    }
    m_context.openArticle(*next);
    m_reader.setFocus();
    m_context.tell(left > 1 ? tr("%n new articles left, this one among them.", nullptr, left)
                            : tr("This is the last new article."));
}

void ReadingTools::setStyle(const ReadingStyle& style)
{
    setReadingStyle(style);
    m_reader.restyle();
}

void ReadingTools::zoom(int steps)
{
    ReadingStyle style = readingStyle();
    style.zoom += steps * zoomStep;
    setStyle(style);
    m_context.tell(tr("Text at %1 %").arg(numberText(readingStyle().zoom)));
}

void ReadingTools::zoomBack()
{
    ReadingStyle style = readingStyle();
    style.zoom = 100;
    setStyle(style);
    m_context.tell(tr("Text at %1 %").arg(numberText(style.zoom)));
}

QMenu* ReadingTools::makeStyleMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("readingStyleMenu"));
    menu->addAction(tr("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), this, [this] { zoom(1); });
    menu->addAction(tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this, [this] { zoom(-1); });
    menu->addAction(tr("Text as designed"), QKeySequence(Qt::CTRL | Qt::Key_0), this, [this] { zoomBack(); });
    // The keys are shown here and bound to the page.
    for (QAction* action : menu->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
    const auto choose = [&](auto field, const auto& choices) {
        menu->addSeparator();
        auto* group = new QActionGroup(menu);
        for (const auto& [text, value] : choices) {
            QAction* action = menu->addAction(text);
            action->setCheckable(true);
            group->addAction(action);
            connect(menu, &QMenu::aboutToShow, action,
                    [action, field, wanted = value] { action->setChecked(readingStyle().*field == wanted); });
            connect(action, &QAction::triggered, this, [this, field, wanted = value] {
                ReadingStyle style = readingStyle();
                style.*field = wanted;
                setStyle(style);
            });
        }
    };
    choose(&ReadingStyle::face, std::vector<std::pair<QString, ReadingFace>>{{tr("Book face"), ReadingFace::Book},
                                                                             {tr("Plain face"), ReadingFace::Plain}});
    choose(&ReadingStyle::measure, std::vector<std::pair<QString, int>>{{tr("Narrow column"), narrowMeasure},
                                                                        {tr("Normal column"), normalMeasure},
                                                                        {tr("Wide column"), wideMeasure}});
    return menu;
}

} // namespace tasrih

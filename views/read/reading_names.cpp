// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/read/reading_names.h"

#include "database/text/isolate.h"
#include "models/background/background.h"
#include "models/editing/creation.h"
#include "models/words/labels.h"
#include "models/words/plain_text.h"

#include <QtWidgets/QMenu>

#include <algorithm>

namespace tasrih {

ReadingNames::ReadingNames(Context& context, ReaderView& reader)
    : QObject(&reader)
    , m_context(context)
    , m_reader(reader)
{
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.touches<ActorId, PlaceId, OutletId>())
            refresh();
    });
}

void ReadingNames::refresh()
{
    ++m_version;
    inBackground(
        this,
        [snapshot = m_context.snapshot(), text = m_reader.text().text()] {
            Found found;
            found.known = KnownNames(*snapshot).find(text);
            found.unknown = unknownNames(text, found.known);
            return found;
        },
        [this, version = m_version](const Found& found) {
            if (version != m_version)
                return;
            m_unknown = found.unknown;
            m_reader.setNames(found.known);
        });
}

const NameHit* ReadingNames::hitAt(TextRun run) const
{
    const std::vector<NameHit>& names = m_reader.hints().names;
    // A caret at the end of a name means the name, too.
    const TextRun touched{std::max(0, run.start - (run.isEmpty() ? 1 : 0)), run.end + (run.isEmpty() ? 1 : 0)};
    const auto [first, end] = meeting(names, touched, [](const NameHit& hit) { return hit.run; });
    return first == end ? nullptr : &names[first];
}

QString ReadingNames::nameOfTarget(const NameTarget& target) const
{
    return std::visit(
        [this](auto id) {
            const auto* record = m_context.snapshot()->find(id);
            return record ? nameOf(*record) : QString();
        },
        target);
}

QString ReadingNames::tipAt(int position) const
{
    const NameHit* hit = position < 0 ? nullptr : hitAt({position, position + 1});
    if (!hit)
        return {};
    const QString name = nameOfTarget(hit->target);
    if (std::holds_alternative<PlaceId>(hit->target))
        return tr("Place: %1").arg(isolated(name));
    if (std::holds_alternative<OutletId>(hit->target))
        return tr("Outlet: %1").arg(isolated(name));
    const std::optional<SideId> side = sideOf(*m_context.snapshot(), std::get<ActorId>(hit->target));
    const Side* found = m_context.snapshot()->find(side);
    return found ? tr("Actor: %1 (%2)").arg(isolated(name), isolated(nameOf(*found)))
                 : tr("Actor: %1").arg(isolated(name));
}

void ReadingNames::useNameHere()
{
    const QString readOnly = m_context.project().readOnlyReason();
    if (!readOnly.isEmpty()) {
        m_context.tell(readOnly);
        return;
    }
    const TextRun run = m_reader.selectedRun();
    const NameHit* hit = hitAt(run);
    if (!hit) {
        const TextRun words = m_reader.text().trimmed(run);
        if (words.isEmpty())
            m_context.tell(tr("No known name is here. Select a name to add it."));
        else
            offerToAdd(m_reader.text().text().mid(words.start, words.length()).simplified());
        return;
    }
    const Statement* statement = m_context.snapshot()->find(m_context.selection().current);
    if (!statement || statement->article != m_context.article()) {
        m_context.tell(tipAt(hit->run.start) + QStringLiteral(". ") + tr("Select a statement to put the name to use."));
        return;
    }
    const std::vector<NameUse> uses =
        usesOf(*m_context.snapshot(), *statement, m_context.selection().claim, hit->target);
    const Saying* saying = m_context.snapshot()->find(statement->saying);
    const bool needsSpeaker = saying && saying->speakers.empty() && !uses.empty() && uses.front() == NameUse::Speaker;
    if (uses.empty())
        m_context.tell(tipAt(hit->run.start) + QStringLiteral(". ") +
                       tr("It fits no field of the current claim; select a withdrawal claim or a figure."));
    else if (uses.size() == 1 || needsSpeaker)
        use(hit->target, uses.front());
    else
        offerUses(hit->target, uses);
}

void ReadingNames::use(const NameTarget& target, NameUse how)
{
    const std::optional<StatementId> statement = m_context.selection().current;
    if (!statement)
        return;
    const QString what = tr("%1: %2").arg(nameOf(how), isolated(nameOfTarget(target)));
    whenReady(this,
              m_context.project().change(nameOf(how), useName(m_context.project().ids(), *statement,
                                                              m_context.selection().claim, target, how)),
              [this, what](const QFuture<ChangeResult>& answer) {
                  const bool isSaved = answer.result().outcome == ChangeResult::Outcome::Saved;
                  m_context.tell(isSaved ? what : tr("It is so already."));
              });
}

QMenu* ReadingNames::menuHere(const QString& title) const
{
    auto* menu = new QMenu(&m_reader);
    menu->setObjectName(QStringLiteral("nameMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(inLabel(title));
    return menu;
}

void ReadingNames::offerUses(const NameTarget& target, const std::vector<NameUse>& uses)
{
    QMenu* menu = menuHere(nameOfTarget(target));
    for (const NameUse how : uses) {
        QAction* action = menu->addAction(QStringLiteral("&%1  %2").arg(written(menu->actions().size()), nameOf(how)));
        connect(action, &QAction::triggered, this, [this, target, how] { use(target, how); });
        if (how == uses.front())
            menu->setActiveAction(action);
    }
    menu->popup(m_reader.viewport()->mapToGlobal(m_reader.rectOf(m_reader.caret()).bottomLeft()));
}

void ReadingNames::offerToAdd(const QString& name)
{
    QMenu* menu = menuHere(tr("Add “%1”").arg(isolated(name)));
    IdSource& ids = m_context.project().ids();
    const auto offer = [&](const QString& text, const QString& label, const auto& record) {
        QAction* action = menu->addAction(QStringLiteral("&%1  %2").arg(written(menu->actions().size()), text));
        const NameTarget target = record.id;
        connect(action, &QAction::triggered, this, [this, label, record, target] { add(record, label, target); });
        if (menu->actions().size() == 2)
            menu->setActiveAction(action);
    };
    offer(tr("as an actor"), tr("Add an actor"), newActor(ids, name));
    offer(tr("as a place"), tr("Add a place"), newPlace(ids, name));
    offer(tr("as an outlet"), tr("Add an outlet"), newOutlet(ids, name));
    menu->popup(m_reader.viewport()->mapToGlobal(m_reader.rectOf(m_reader.caret()).bottomLeft()));
}

void ReadingNames::add(AnyRecord record, const QString& label, std::optional<NameTarget> target)
{
    whenReady(this,
              m_context.project().change(label,
                                         [record](const Snapshot&) {
                                             Edits edits;
                                             edits.puts.push_back(record);
                                             return edits;
                                         }),
              [this, target](const QFuture<ChangeResult>& answer) {
                  if (answer.result().outcome == ChangeResult::Outcome::Saved && target)
                      m_context.tell(tr("Added: %1. K puts the name to use.").arg(isolated(nameOfTarget(*target))));
              });
}

void ReadingNames::goToUnknown()
{
    const int from = m_reader.selectedRun().end;
    std::optional<TextRun> next, first;
    for (const UnknownName& name : m_unknown) {
        for (const TextRun run : name.runs) {
            if (run.start >= from && (!next || run.start < next->start))
                next = run;
            if (!first || run.start < first->start)
                first = run;
        }
    }
    if (!next)
        next = first;
    if (!next) {
        m_context.tell(tr("No name that nobody knows yet occurs twice here."));
        return;
    }
    m_reader.select(*next);
    m_reader.scrollTo(*next);
    m_context.tell(tr("A name that nobody knows yet; K adds it."));
}

} // namespace tasrih

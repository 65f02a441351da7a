// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/reader_accessible.h"

#include "views/reader/reader_view.h"

#include <algorithm>

namespace tasrih {

namespace {
QAccessibleInterface* newInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ReaderView*>(object);
    return view ? new ReaderAccessible(*view) : nullptr;
}
} // namespace

void ReaderAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
    Q_UNUSED(once)
}

ReaderAccessible::ReaderAccessible(ReaderView& view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
{
}

ReaderView& ReaderAccessible::view() const
{
    return *static_cast<ReaderView*>(widget());
}

void* ReaderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ReaderAccessible::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? view().text().text() : QAccessibleWidget::text(what);
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void ReaderAccessible::selection(int selectionIndex, int* start, int* end) const
{
    const TextRun run = selectionIndex == 0 ? view().selectedRun() : TextRun();
    *start = run.start;
    *end = run.end;
}

int ReaderAccessible::selectionCount() const
{
    return view().selectedRun().isEmpty() ? 0 : 1;
}

void ReaderAccessible::addSelection(int start, int end)
{
    view().select({start, end});
}

void ReaderAccessible::removeSelection(int /*selectionIndex*/)
{
    view().placeCaret(view().caret());
}

void ReaderAccessible::setSelection(int /*selectionIndex*/, int start, int end)
{
    view().select({start, end});
}

int ReaderAccessible::cursorPosition() const
{
    return view().caret();
}

void ReaderAccessible::setCursorPosition(int position)
{
    view().placeCaret(position);
}

QString ReaderAccessible::text(int start, int end) const
{
    return view().text().text().mid(start, std::max(0, end - start));
}

int ReaderAccessible::characterCount() const
{
    return int(view().text().text().size());
}

QRect ReaderAccessible::characterRect(int offset) const
{
    const QRect rect = view().rectOf(offset);
    return {view().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int ReaderAccessible::offsetAtPoint(const QPoint& point) const
{
    return view().positionAt(view().viewport()->mapFromGlobal(point));
}

void ReaderAccessible::scrollToSubstring(int start, int end)
{
    view().scrollTo({start, end});
}

QString ReaderAccessible::attributes(int offset, int* start, int* end) const
{
    const TextRun piece = view().text().paragraphAt(offset);
    TextRun run{piece.start, piece.end};
    int depth = 0;
    for (const DepthRun& each : view().marks().depths(piece)) {
        if (each.run.contains(offset)) {
            run = each.run;
            depth = each.depth;
            break;
        }
        if (each.run.end <= offset)
            run.start = each.run.end;
        else
            run.end = std::min(run.end, each.run.start);
    }
    *start = run.start;
    *end = run.end;
    return depth > 0 ? QStringLiteral("mark:true;") : QString();
}

} // namespace tasrih

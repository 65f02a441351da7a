// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/context/context.h"
#include "models/editing/name_edits.h"
#include "views/reader/reader_view.h"

class QMenu;

namespace tasrih {

/// Known names in the open article: found in the background, underlined quietly, and put to use by one key. Names
/// nobody knows yet are added from the selection.
class ReadingNames : public QObject
{
    Q_OBJECT

public:
    ReadingNames(Context& context, ReaderView& reader);

    /// The text or the names are others.
    void refresh();
    /// Makes the name at the caret (or the selected one) what it most likely is in the current statement, or asks where
    /// several uses are likely; a name nobody knows is offered to be added.
    void useNameHere();
    /// Selects the next run of a name that occurs again and again and is nobody's yet.
    void goToUnknown();
    /// Who a known name at @p position is; empty where there is none.
    [[nodiscard]] QString tipAt(int position) const;

private:
    struct Found
    {
        std::vector<NameHit> known;
        std::vector<UnknownName> unknown;
    };

    [[nodiscard]] const NameHit* hitAt(TextRun run) const;
    [[nodiscard]] QString nameOfTarget(const NameTarget& target) const;
    void use(const NameTarget& target, NameUse how);
    void offerUses(const NameTarget& target, const std::vector<NameUse>& uses);
    void offerToAdd(const QString& name);
    void add(AnyRecord record, const QString& label, std::optional<NameTarget> target);
    [[nodiscard]] QMenu* menuHere(const QString& title) const;

    Context& m_context;
    ReaderView& m_reader;
    std::vector<UnknownName> m_unknown;
    quint64 m_version = 0;
};

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace tasrih {

/// One row of the table `change`, without its changeset.
struct ChangeRow
{
    enum class Kind
    {
        Do,
        Undo,
        Redo
    };
    qint64 sequence = 0;
    QString label;
    qint64 group = 0;
    int epoch = 0;
    Kind kind = Kind::Do;
    qint64 target = 0; ///< Of undo and redo.
};

/// What can be undone and redone, worked out from the rows of `change`, so that it survives a restart. Changes of one
/// group go together.
class UndoStack
{
public:
    /// Takes in the next row, in order of sequence.
    void add(const ChangeRow& row);

    /// The changes that one undo takes back, newest first; empty where there is none.
    [[nodiscard]] std::vector<ChangeRow> nextUndo() const;
    /// The changes that one redo brings back, oldest first.
    [[nodiscard]] std::vector<ChangeRow> nextRedo() const;

    /// The changes in effect, oldest first.
    [[nodiscard]] const std::vector<ChangeRow>& done() const { return m_done; }

private:
    std::vector<ChangeRow> m_done;
    std::vector<ChangeRow> m_undone; ///< The next one to be redone is last.
};

} // namespace tasrih

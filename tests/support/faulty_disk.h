// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tasrih::test {

/// What goes wrong, at the n-th operation of its kind.
enum class Fault
{
    Full,          ///< The n-th write is cut short; from then on none finds room, until the fault is lifted.
    WriteFails,    ///< Once.
    SyncFails,     ///< Once.
    TruncateFails, ///< Once.
    OpenFails,     ///< Once.
    DeleteFails,   ///< Once.
    ReadFails,     ///< Once.
    Crash,       ///< The n-th write is done by half (a sync, truncation or removal not at all); all that follows fails.
    PowerCut,    ///< The same, and nothing stays of what was not synced.
    PowerCutTorn ///< The same, and each write that was not synced stays or goes by chance.
};
[[nodiscard]] const std::vector<Fault>& allFaults();
[[nodiscard]] const char* nameOf(Fault fault);
/// Whether the program that met it is dead to the disk: it can neither tidy up nor try again.
[[nodiscard]] bool endsTheProgram(Fault fault);

/// SQLite's disk with faults: a VFS named "faulty" that wraps the system's and is every later connection's. Syncs are
/// remembered, not carried out, which makes it fast. Threads wait for each other.
class FaultyDisk
{
public:
    /// Registers the VFS with its first call.
    static FaultyDisk& instance();

    /// The @p n-th (from 1) operation that @p fault is about will meet it.
    void arm(Fault fault, int n);
    /// All is well from now on.
    void lift();
    /// Whether the fault was met since it was armed.
    [[nodiscard]] bool hit() const;
    /// The operations since arm() that the fault is about.
    [[nodiscard]] int counted() const;

private:
    FaultyDisk();
};

} // namespace tasrih::test

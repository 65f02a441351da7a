// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faulty_disk.h"

#include "tests/support/unsynced_writes.h"

#include <mutex>
#include <sqlite3.h>

namespace tasrih::test {

namespace {

enum class Operation
{
    Write,
    Sync,
    Truncate,
    Open,
    Delete,
    Read
};

/// The fault that is armed and how far it is.
struct State
{
    sqlite3_vfs* real = nullptr;
    std::optional<Fault> fault;
    int at = 0;
    int count = 0;
    bool hit = false;
    bool dead = false; ///< The program has ended as far as the disk is concerned.
    UnsyncedWrites unsynced;
};

/// Held by every operation that may meet a fault.
std::recursive_mutex& guard()
{
    static std::recursive_mutex mutex;
    return mutex;
}
using Held = const std::lock_guard<std::recursive_mutex>;

State& state()
{
    static State all;
    return all;
}

bool isAbout(Fault fault, Operation operation)
{
    switch (fault) {
    case Fault::Full:
    case Fault::WriteFails:
        return operation == Operation::Write;
    case Fault::SyncFails:
        return operation == Operation::Sync;
    case Fault::TruncateFails:
        return operation == Operation::Truncate;
    case Fault::OpenFails:
        return operation == Operation::Open;
    case Fault::DeleteFails:
        return operation == Operation::Delete;
    case Fault::ReadFails:
        return operation == Operation::Read;
    case Fault::Crash:
    case Fault::PowerCut:
    case Fault::PowerCutTorn:
        return operation != Operation::Open && operation != Operation::Read;
    }
    return false;
}

int codeOf(Operation operation)
{
    switch (operation) {
    case Operation::Write:
        return state().fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case Operation::Sync:
        return SQLITE_IOERR_FSYNC;
    case Operation::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Operation::Open:
        return SQLITE_CANTOPEN;
    case Operation::Delete:
        return SQLITE_IOERR_DELETE;
    case Operation::Read:
        return SQLITE_IOERR_READ;
    }
    return SQLITE_IOERR;
}

enum class Fate
{
    Well,
    MeetsFault, ///< This is the operation.
    Fails       ///< An earlier one was.
};

Fate fateOf(Operation operation)
{
    State& s = state();
    if (s.dead)
        return Fate::Fails;
    if (!s.fault || !isAbout(*s.fault, operation))
        return Fate::Well;
    ++s.count;
    if (s.count < s.at)
        return Fate::Well;
    if (s.count > s.at)
        return s.fault == Fault::Full ? Fate::Fails : Fate::Well;
    s.hit = true;
    return Fate::MeetsFault;
}

bool keepsTrack()
{
    return state().fault == Fault::PowerCut || state().fault == Fault::PowerCutTorn;
}

/// After the operation that met the fault.
void die()
{
    State& s = state();
    if (!endsTheProgram(*s.fault))
        return;
    s.dead = true;
    if (s.fault == Fault::PowerCut)
        s.unsynced.dropAll();
    else if (s.fault == Fault::PowerCutTorn)
        s.unsynced.dropSome(unsigned(s.at));
}

// --- files ----------------------------------------------------------------------------------------------------------

struct File
{
    sqlite3_file base;
    std::string* path; ///< Empty where it has no name.
    sqlite3_file* real;
};

File& fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

const sqlite3_io_methods& realMethods(sqlite3_file* file)
{
    return *fileOf(file).real->pMethods;
}

int closeFile(sqlite3_file* file)
{
    delete fileOf(file).path;
    return realMethods(file).xClose(fileOf(file).real);
}

int readFile(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    Held held(guard());
    if (fateOf(Operation::Read) != Fate::Well)
        return codeOf(Operation::Read);
    return realMethods(file).xRead(fileOf(file).real, data, size, offset);
}

int writeReally(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    if (keepsTrack())
        state().unsynced.willWrite(*fileOf(file).path, {static_cast<const char*>(data), std::size_t(size)}, offset);
    return realMethods(file).xWrite(fileOf(file).real, data, size, offset);
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    Held held(guard());
    const Fate fate = fateOf(Operation::Write);
    if (fate == Fate::Well)
        return writeReally(file, data, size, offset);
    if (fate == Fate::MeetsFault) {
        if (state().fault != Fault::WriteFails && size > 1)
            (void)writeReally(file, data, size / 2, offset);
        die();
    }
    return codeOf(Operation::Write);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    Held held(guard());
    const Fate fate = fateOf(Operation::Truncate);
    if (fate == Fate::Well) {
        if (keepsTrack())
            state().unsynced.willTruncate(*fileOf(file).path, size);
        return realMethods(file).xTruncate(fileOf(file).real, size);
    }
    if (fate == Fate::MeetsFault)
        die();
    return codeOf(Operation::Truncate);
}

int syncFile(sqlite3_file* file, int)
{
    Held held(guard());
    const Fate fate = fateOf(Operation::Sync);
    if (fate == Fate::Well) {
        state().unsynced.synced(*fileOf(file).path);
        return SQLITE_OK;
    }
    if (fate == Fate::MeetsFault)
        die();
    return codeOf(Operation::Sync);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return realMethods(file).xFileSize(fileOf(file).real, size);
}

int lockFile(sqlite3_file* file, int level)
{
    return realMethods(file).xLock(fileOf(file).real, level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realMethods(file).xUnlock(fileOf(file).real, level);
}

int checkReserved(sqlite3_file* file, int* reserved)
{
    return realMethods(file).xCheckReservedLock(fileOf(file).real, reserved);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    return realMethods(file).xFileControl(fileOf(file).real, operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realMethods(file).xSectorSize(fileOf(file).real);
}

int characteristics(sqlite3_file* file)
{
    return realMethods(file).xDeviceCharacteristics(fileOf(file).real);
}

/// Growing the index of the log takes room on the disk as well.
int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    Held held(guard());
    if (extend != 0 && fateOf(Operation::Write) != Fate::Well) {
        die();
        *memory = nullptr;
        return state().fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_SHMSIZE;
    }
    return realMethods(file).xShmMap(fileOf(file).real, region, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return realMethods(file).xShmLock(fileOf(file).real, offset, count, flags);
}

void barrierShared(sqlite3_file* file)
{
    realMethods(file).xShmBarrier(fileOf(file).real);
}

int unmapShared(sqlite3_file* file, int remove)
{
    return realMethods(file).xShmUnmap(fileOf(file).real, state().dead ? 0 : remove);
}

const sqlite3_io_methods methods{
    2,          closeFile,     readFile,      writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile,    checkReserved, controlFile, sectorSize,   characteristics, mapShared,
    lockShared, barrierShared, unmapShared,   nullptr,     nullptr};

// --- the disk -------------------------------------------------------------------------------------------------------

int openFile(sqlite3_vfs*, sqlite3_filename path, sqlite3_file* file, int flags, int* outFlags)
{
    Held held(guard());
    file->pMethods = nullptr;
    if (fateOf(Operation::Open) != Fate::Well)
        return codeOf(Operation::Open);
    File& opened = fileOf(file);
    opened.real = reinterpret_cast<sqlite3_file*>(&opened + 1);
    const int code = state().real->xOpen(state().real, path, opened.real, flags, outFlags);
    if (!opened.real->pMethods)
        return code;
    opened.path = new std::string(path ? path : "");
    file->pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    Held held(guard());
    const Fate fate = fateOf(Operation::Delete);
    if (fate == Fate::Well) {
        state().unsynced.synced(path);
        return state().real->xDelete(state().real, path, syncFolder);
    }
    if (fate == Fate::MeetsFault)
        die();
    return codeOf(Operation::Delete);
}

} // namespace

const std::vector<Fault>& allFaults()
{
    static const std::vector<Fault> all{Fault::Full,      Fault::WriteFails,  Fault::SyncFails, Fault::TruncateFails,
                                        Fault::OpenFails, Fault::DeleteFails, Fault::ReadFails, Fault::Crash,
                                        Fault::PowerCut,  Fault::PowerCutTorn};
    return all;
}

const char* nameOf(Fault fault)
{
    static constexpr const char* names[] = {"full disk",   "failed write",   "failed sync", "failed truncation",
                                            "failed open", "failed removal", "failed read", "crash",
                                            "power cut",   "power cut, torn"};
    return names[std::size_t(fault)];
}

bool endsTheProgram(Fault fault)
{
    return fault == Fault::Crash || fault == Fault::PowerCut || fault == Fault::PowerCutTorn;
}

FaultyDisk::FaultyDisk()
{
    static sqlite3_vfs disk;
    state().real = sqlite3_vfs_find(nullptr);
    disk = *state().real;
    disk.iVersion = 2; // Without the system calls, which are the real disk's own.
    disk.zName = "faulty";
    disk.szOsFile = int(sizeof(File)) + state().real->szOsFile;
    disk.xOpen = openFile;
    disk.xDelete = deleteFile;
    if (sqlite3_vfs_register(&disk, 1) != SQLITE_OK)
        qFatal("The faulty disk can't be registered");
}

FaultyDisk& FaultyDisk::instance()
{
    static FaultyDisk disk;
    return disk;
}

void FaultyDisk::arm(Fault fault, int n)
{
    Held held(guard());
    lift();
    state().fault = fault;
    state().at = n;
}

void FaultyDisk::lift()
{
    Held held(guard());
    State& s = state();
    s = State{.real = s.real};
}

bool FaultyDisk::hit() const
{
    Held held(guard());
    return state().hit;
}

int FaultyDisk::counted() const
{
    Held held(guard());
    return state().count;
}

} // namespace tasrih::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/file/snapshot_shelf.h"

#include "database/files/file_identity.h"
#include "database/store/file/copies.h"
#include "database/text/isolate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <array>
#include <numeric>
#include <set>
#include <utility>

namespace tasrih {

namespace {

constexpr int days = 7;
constexpr int weeks = 4;
constexpr int months = 12;
constexpr qint64 secondsOfADay = 24 * 60 * 60;

constexpr std::array<const char*, 5> reasons{"opening", "migration", "bulk", "restoring", "rescue"};

QString timeFormat()
{
    return QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
}

std::optional<SnapshotFile> snapshotOf(const QFileInfo& info)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{8}T\d{6}Z)-([a-z]+)(?:-\d+)?\.tasrih$)"));
    const QRegularExpressionMatch match = form.match(info.fileName());
    QDateTime at = QDateTime::fromString(match.captured(1), timeFormat());
    at.setTimeSpec(Qt::UTC);
    const auto reason = std::find_if(reasons.begin(), reasons.end(),
                                     [&](const char* each) { return match.captured(2) == QLatin1String(each); });
    if (!match.hasMatch() || !at.isValid() || reason == reasons.end())
        return std::nullopt;
    return SnapshotFile{info.absoluteFilePath(), at, SnapshotReason(reason - reasons.begin()), info.size()};
}

QString folderFor(const QString& project, const QString& chosen)
{
    const QFileInfo info(canonicalPath(project));
    // A name that doesn't end as names of projects do stays whole: NAME and NAME.db must not share NAME.tasrih's shelf.
    const bool isUsual = info.suffix() == QLatin1String("tasrih");
    const QString name = isUsual ? info.completeBaseName() : info.fileName() + QStringLiteral(".file");
    if (chosen.isEmpty())
        return info.absoluteDir().filePath(name + QStringLiteral(".snapshots"));
    // Two projects of one name in different folders don't share a shelf.
    const QByteArray mark =
        QCryptographicHash::hash(info.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QDir(chosen).filePath(name + u'-' + QLatin1String(mark));
}

/// A name that is still free; the folder is made.
QString freeName(const QString& folder, SnapshotReason reason, const QDateTime& now)
{
    if (!QDir().mkpath(folder))
        throw Error(QCoreApplication::translate(
                        "Store",
                        "The folder for snapshots, %1, can't be made. Nothing was changed. Check its place and "
                        "permissions, or choose another folder with Project → Restore.")
                        .arg(isolated(folder)));
    const QString stem = now.toUTC().toString(timeFormat()) + u'-' + QLatin1String(reasons[std::size_t(reason)]);
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? stem : stem + u'-' + QString::number(i);
        QString path = QDir(folder).filePath(name + QStringLiteral(".tasrih"));
        if (kindOfFile(path) == FileKind::Missing)
            return path;
    }
}

/// Keeps the first time that falls into each of the @p most first periods that have one.
class Periods
{
public:
    explicit Periods(int most)
        : m_most(std::size_t(most))
    {
    }
    bool take(int period) { return m_taken.size() < m_most && m_taken.insert(period).second; }

private:
    std::size_t m_most;
    std::set<int> m_taken;
};

} // namespace

std::vector<bool> keptSnapshots(const std::vector<QDateTime>& times, const QDateTime& now)
{
    std::vector<std::size_t> newestFirst(times.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t(0));
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](std::size_t a, std::size_t b) { return times[a] > times[b]; });
    std::vector<bool> kept(times.size(), false);
    Periods perDay(days), perWeek(weeks), perMonth(months);
    bool isFirst = true;
    for (const std::size_t i : newestFirst) {
        // One from the future (a clock that was wrong) stays, and takes no other's place.
        if (times[i] > now) {
            kept[i] = true;
            continue;
        }
        const QDate day = times[i].toUTC().date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool newest = std::exchange(isFirst, false);
        // Each is asked: one snapshot may be the newest of its day, its week and its month.
        const bool ofDay = perDay.take(int(day.toJulianDay()));
        const bool ofWeek = perWeek.take(year * 100 + week);
        const bool ofMonth = perMonth.take(day.year() * 100 + day.month());
        kept[i] = newest || ofDay || ofWeek || ofMonth || times[i].secsTo(now) < secondsOfADay;
    }
    return kept;
}

SnapshotShelf::SnapshotShelf(const QString& project, const QString& chosen)
    : m_folder(folderFor(project, chosen))
{
}

std::vector<SnapshotFile> SnapshotShelf::list() const
{
    std::vector<SnapshotFile> files;
    const QFileInfoList all = QDir(m_folder).entryInfoList({QStringLiteral("*.tasrih")}, QDir::Files);
    for (const QFileInfo& info : all) {
        if (const auto snapshot = snapshotOf(info))
            files.push_back(*snapshot);
    }
    std::sort(files.begin(), files.end(), [](const SnapshotFile& a, const SnapshotFile& b) {
        return a.at != b.at ? a.at > b.at : a.path > b.path;
    });
    return files;
}

bool SnapshotShelf::isDue(const QDateTime& now) const
{
    const std::vector<SnapshotFile> files = list();
    // One from the future (a clock that was wrong) doesn't keep others from being taken.
    return std::none_of(files.begin(), files.end(), [&](const SnapshotFile& file) {
        const qint64 age = file.at.secsTo(now);
        return age >= 0 && age < secondsOfADay;
    });
}

QString SnapshotShelf::take(Connection& connection, SnapshotReason reason, const QDateTime& now) const
{
    return make(reason, now, [&](const QString& path) { copyWhole(connection, path); });
}

QString SnapshotShelf::make(SnapshotReason reason, const QDateTime& now,
                            const std::function<void(const QString&)>& write) const
{
    QString path = freeName(m_folder, reason, now);
    write(path);
    rotate(now);
    return path;
}

void SnapshotShelf::rotate(const QDateTime& now) const
{
    const std::vector<SnapshotFile> files = list();
    std::vector<QDateTime> times;
    times.reserve(files.size());
    for (const SnapshotFile& file : files)
        times.push_back(file.at);
    const std::vector<bool> kept = keptSnapshots(times, now);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!kept[i])
            QFile::remove(files[i].path);
    }
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/refusal.h"

#include "database/text/folding.h"
#include "database/words/language.h"

#include <QtCore/QFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tasrih {

namespace {

Refusal refusal(Refusal::Kind kind)
{
    static constexpr std::array messages{
        Wording("Import", "there is no such file"),
        Wording("Import", "it is a folder, a pipe or a device, not a file"),
        Wording("Import", "it can't be read; check that you may open it"),
        Wording("Import", "it is larger than 64 MB; split it"),
        Wording("Import", "it is empty"),
        Wording("Import", "it is of no kind that can be read here; save it as text (.txt) first"),
        Wording("Import", "it can't be read in this encoding; choose another"),
    };
    return {kind, translated(messages[static_cast<std::size_t>(kind)])};
}

/// The first bytes of documents that may pass for text at a glance.
bool isKnownDocument(QByteArrayView bytes)
{
    static const std::array<QByteArrayView, 9> starts{"%PDF-",    "PK\x03\x04",      "{\\rtf",
                                                      "\x89PNG",  "\xFF\xD8\xFF",    "GIF8",
                                                      "\x1F\x8B", "SQLite format 3", "\xD0\xCF\x11\xE0"};
    return std::any_of(starts.begin(), starts.end(), [bytes](QByteArrayView start) { return bytes.startsWith(start); });
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && !c.isSpace();
}

/// An open file; it is closed with it.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const noexcept { return m_number; }

private:
    int m_number;
};

/// Reads to the end, wherever that is: a file may grow, and one of the kernel says it is empty.
std::variant<QByteArray, Refusal> readAll(int file, qint64 expected)
{
    constexpr qsizetype step = 64 * 1024;
    QByteArray bytes(expected + 1, Qt::Uninitialized);
    qsizetype used = 0;
    for (;;) {
        if (used == bytes.size())
            bytes.resize(used + std::max(step, used / 2));
        const ssize_t got = ::read(file, bytes.data() + used, static_cast<std::size_t>(bytes.size() - used));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refusal(Refusal::Kind::Unreadable);
        if (got == 0)
            break;
        used += got;
        if (used > largestFile)
            return refusal(Refusal::Kind::TooLarge);
    }
    bytes.truncate(used);
    return bytes;
}

} // namespace

std::variant<QByteArray, Refusal> readBytes(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat info = {};
    if (::stat(name.constData(), &info) != 0)
        return refusal(errno == ENOENT || errno == ENOTDIR ? Refusal::Kind::Missing : Refusal::Kind::Unreadable);
    if (!S_ISREG(info.st_mode)) // Opening some devices does something already.
        return refusal(Refusal::Kind::NoFile);
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.get() < 0 || ::fstat(file.get(), &info) != 0)
        return refusal(Refusal::Kind::Unreadable);
    if (!S_ISREG(info.st_mode)) // It may have been put there meanwhile.
        return refusal(Refusal::Kind::NoFile);
    if (info.st_size > largestFile)
        return refusal(Refusal::Kind::TooLarge);
    return readAll(file.get(), info.st_size);
}

std::optional<Refusal> refusalOf(const QByteArray& bytes, const Decoded& decoded)
{
    const bool wide = decoded.encoding == Encoding::Utf16LE || decoded.encoding == Encoding::Utf16BE;
    if (isKnownDocument(bytes) || (!wide && bytes.contains('\0')))
        return refusal(Refusal::Kind::Binary);
    if (auto empty = refusalOf(decoded.text))
        return empty;
    const auto controls = std::count_if(decoded.text.begin(), decoded.text.end(), isControl);
    const auto tooMany = [size = decoded.text.size()](qsizetype count, int oneIn) {
        return count > 2 && count * oneIn > size;
    };
    if (tooMany(controls, 50))
        return refusal(Refusal::Kind::Binary);
    // UTF-8 can't be mistaken for another encoding: what is damaged there is damage.
    if (tooMany(decoded.damaged, decoded.encoding == Encoding::Utf8 ? 10 : 50))
        return refusal(Refusal::Kind::Garbled);
    return std::nullopt;
}

std::optional<Refusal> refusalOf(QStringView text)
{
    // Folding leaves out what nobody sees.
    const bool empty = fold(text).trimmed().remove(QChar(QChar::Null)).isEmpty();
    return empty ? std::optional(refusal(Refusal::Kind::Empty)) : std::nullopt;
}

} // namespace tasrih

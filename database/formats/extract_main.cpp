// SPDX-License-Identifier: GPL-3.0-or-later
// tasrih-extract: reads files of foreign formats for the program, which starts it and talks to it over its standard
// input and output (database/extract/extracted.h).
#include "database/extract/extracted.h"
#include "database/formats/documents.h"
#include "database/formats/html.h"
#include "database/formats/limits.h"

#include <QtCore/QByteArray>
#include <QtCore/QCborValue>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <new>
#include <sys/socket.h>
#include <unistd.h>

using namespace tasrih;

namespace {

/// What a test asks for, to see what becomes of the file and of those after it.
void misbehave(const QByteArray& bytes)
{
    if (!qEnvironmentVariableIsSet("TASRIH_EXTRACT_TEST"))
        return;
    if (bytes.startsWith("<!--crash-->"))
        std::abort();
    if (bytes.startsWith("<!--hang-->")) {
        for (;;)
            ::sleep(1);
    }
    if (bytes.startsWith("<!--loop-->")) {
        for (;;)
            std::atomic_signal_fence(std::memory_order_seq_cst);
    }
    if (bytes.startsWith("<!--allocate-->")) {
        std::vector<QByteArray> all;
        for (int i = 0; i < 64; ++i)
            all.emplace_back(64 * 1024 * 1024, 'x');
    }
    if (bytes.startsWith("<!--reach-->")) {
        // What it must not be able to: each that it is able to after all ends it.
        const bool reached = ::socket(AF_INET, SOCK_STREAM, 0) >= 0 || ::fork() >= 0 ||
                             ::open("/dev/null", O_WRONLY) >= 0 || ::unlink("/nowhere/at-all") == 0 ||
                             (::unlink("/nowhere/at-all") != 0 && errno != EPERM) ||
                             (::execl("/bin/true", "true", nullptr) != 0 && errno != EPERM);
        if (reached)
            std::abort();
    }
    if (bytes.startsWith("<!--leave-->"))
        std::fclose(stdin); // Ends after this answer.
    if (bytes.startsWith("<!--twice-->")) {
        const QByteArray forged = framed(QCborValue(QCborMap()).toCbor()) + framed("forged");
        std::fwrite(forged.constData(), 1, std::size_t(forged.size()), stdout);
    }
    if (bytes.startsWith("<!--noise-->"))
        std::fwrite("noise noise noise", 1, 17, stdout);
}

ExtractReply replyTo(const ExtractRequest& request)
{
    switch (request.format) {
    case Format::Html:
        return {readHtml(request.bytes), {}};
    case Format::Docx:
        return readDocx(request.bytes);
    case Format::Odt:
        return readOdt(request.bytes);
    }
    return {{}, ExtractFailure::UnknownFormat};
}

bool readWhole(char* to, qsizetype length)
{
    return std::fread(to, 1, std::size_t(length), stdin) == std::size_t(length);
}

int serve()
{
    for (;;) {
        QByteArray head(frameHead, Qt::Uninitialized);
        if (!readWhole(head.data(), head.size()))
            return 0; // No more files.
        const quint32 length = frameLength(head);
        if (length > longestFrame)
            return 2;
        QByteArray body(qsizetype(length), Qt::Uninitialized);
        if (!readWhole(body.data(), body.size()))
            return 2;
        beginWork();
        const std::optional<QCborMap> map = mapIn(body);
        const std::optional<ExtractRequest> request = map ? requestFrom(*map) : std::nullopt;
        if (request)
            misbehave(request->bytes);
        const ExtractReply reply = request ? replyTo(*request) : ExtractReply{{}, ExtractFailure::UnknownFormat};
        const QByteArray answer = framed(QCborValue(toCbor(reply)).toCbor()) + framed(reply.extracted.text.toUtf8());
        if (std::fwrite(answer.constData(), 1, std::size_t(answer.size()), stdout) != std::size_t(answer.size()) ||
            std::fflush(stdout) != 0)
            return 2;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || qstrcmp(argv[1], "--pipe") != 0) {
        std::fputs("tasrih-extract is a part of Tasrih, which starts it. To read a file: tasrih extract FILE\n",
                   stderr);
        return 2;
    }
    if (!confine()) {
        std::fputs("tasrih-extract: this system sets no limits\n", stderr);
        return 3;
    }
    return serve();
}

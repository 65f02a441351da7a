// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/extractor.h"

#include "database/words/language.h"

#include <QtCore/QCborValue>
#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QProcess>

namespace tasrih {

namespace {

Refusal refused(Refusal::Kind kind, const Wording& words)
{
    return {kind, translated(words)};
}

} // namespace

Extractor::Extractor(QString program, std::chrono::milliseconds longest, std::function<bool()> isStopped)
    : m_program(std::move(program))
    , m_longest(longest)
    , m_isStopped(std::move(isStopped))
{
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationDirPath() + QStringLiteral("/tasrih-extract");
}

Extractor::~Extractor()
{
    end();
}

void Extractor::end()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

bool Extractor::start()
{
    // What it says before it is asked is no answer.
    if (m_process && m_process->state() == QProcess::Running && !m_process->waitForReadyRead(0) &&
        m_process->bytesAvailable() == 0)
        return true;
    end();
    m_process = std::make_unique<QProcess>();
    // Nothing of the user's session but what a library needs to be found.
    QProcessEnvironment environment;
    for (const char* name :
         {"PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "TASRIH_EXTRACT_TEST"}) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, {QStringLiteral("--pipe")});
    return m_process->waitForStarted();
}

/// Waits in slices, so that it can be stopped. @p wait gets milliseconds and tells whether something came.
template <typename Wait>
Extractor::End Extractor::wait(Wait wait, const QDeadlineTimer& deadline) const
{
    constexpr int slice = 100; // ms
    for (;;) {
        if (wait(slice))
            return End::Answered;
        if (m_isStopped && m_isStopped())
            return End::Stopped;
        if (deadline.hasExpired())
            return End::TooLong;
        if (m_process->state() != QProcess::Running)
            return End::Failed;
    }
}

/// Takes one piece off the pipe.
Extractor::End Extractor::take(QByteArray& bytes, quint32 longest, const QDeadlineTimer& deadline)
{
    qsizetype wanted = frameHead;
    while (bytes.size() < wanted) {
        if (m_process->bytesAvailable() == 0) {
            const End end = wait([&](int time) { return m_process->waitForReadyRead(time); }, deadline);
            if (end != End::Answered && m_process->bytesAvailable() == 0)
                return end;
        }
        bytes += m_process->read(wanted - bytes.size());
        if (wanted == frameHead && bytes.size() == frameHead) {
            const quint32 length = frameLength(bytes);
            if (length > longest)
                return End::Failed;
            wanted += qsizetype(length);
        }
    }
    bytes.remove(0, frameHead);
    return End::Answered;
}

Extractor::End Extractor::ask(const QByteArray& request, std::optional<ExtractReply>& reply)
{
    if (!start())
        return End::NotStarted;
    const QDeadlineTimer deadline(m_longest);
    m_process->write(request);
    while (m_process->bytesToWrite() > 0) {
        const End end =
            wait([&](int time) { return m_process->waitForBytesWritten(time) || m_process->bytesAvailable() > 0; },
                 deadline);
        if (end != End::Answered)
            return end == End::Failed ? End::Silent : end;
        if (m_process->bytesAvailable() > 0)
            break; // Nobody answers what was not yet asked; taking it will tell.
    }
    QByteArray facts, text;
    if (const End end = take(facts, longestFacts, deadline); end != End::Answered)
        return end == End::Failed && facts.isEmpty() ? End::Silent : end;
    if (const End end = take(text, longestFrame, deadline); end != End::Answered)
        return end;
    if (m_process->waitForReadyRead(0) || m_process->bytesAvailable() > 0 || m_process->bytesToWrite() > 0)
        return End::Failed; // More than was asked for.
    const std::optional<QCborMap> map = mapIn(facts);
    reply = map ? replyFrom(*map) : std::nullopt;
    if (!reply)
        return End::Failed;
    reply->extracted.text = QString::fromUtf8(text);
    return End::Answered;
}

std::variant<Extracted, Refusal> Extractor::read(Format format, const QByteArray& bytes)
{
    const QByteArray request = framed(QCborValue(toCbor(ExtractRequest{format, bytes})).toCbor());
    std::optional<ExtractReply> reply;
    const bool isFresh = !m_process;
    End end = ask(request, reply);
    if (end == End::Silent && !isFresh) {
        this->end(); // It may have been gone since the file before.
        end = ask(request, reply);
    }
    if (end != End::Answered)
        this->end();
    if (reply && !reply->failure && end == End::Answered)
        return std::move(reply->extracted);
    if (end == End::Stopped)
        return refused(Refusal::Kind::Unreadable, Wording("Import", "stopped while it was being read"));
    if (end == End::NotStarted)
        return refused(Refusal::Kind::Unreadable,
                       Wording("Import", "the program tasrih-extract, which reads such files, does not stand beside "
                                         "tasrih; install Tasrih again, or save the file as text (.txt)"));
    if (end == End::TooLong)
        return refused(Refusal::Kind::Unreadable, Wording("Import", "reading it took too long and was stopped; save "
                                                                    "it as text (.txt) and import that"));
    if (end == End::Answered && reply->failure == ExtractFailure::UnknownFormat)
        return refused(Refusal::Kind::Binary, Wording("Import", "this build of Tasrih can't read such files; save it "
                                                                "as text (.txt)"));
    if (end == End::Answered && reply->failure == ExtractFailure::Encrypted)
        return refused(Refusal::Kind::Unreadable,
                       Wording("Import", "it is protected by a password; save it without one "
                                         "and import that"));
    if (end == End::Answered && reply->failure == ExtractFailure::TooLarge)
        return refused(Refusal::Kind::TooLarge, Wording("Import", "unpacked, it would be far too large"));
    return refused(Refusal::Kind::Garbled,
                   Wording("Import", "reading it failed: it is damaged, or made to do harm; save it as text (.txt) and "
                                     "import that"));
}

QString sourceWords(FactSource from)
{
    static constexpr std::array words{Wording("Import", "the page's data for search engines"),
                                      Wording("Import", "the page's own particulars"),
                                      Wording("Import", "a date marked on the page"),
                                      Wording("Import", "the page's headline"),
                                      Wording("Import", "the title of the page"),
                                      Wording("Import", "noted when the page was saved")};
    static_assert(words.size() == std::size_t(factSources));
    return translated(words[std::size_t(from)]);
}

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/import/extractor.h"

#include "database/words/language.h"

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

Extractor::Extractor(QString program, std::chrono::milliseconds longest)
    : m_program(std::move(program))
    , m_longest(longest)
{
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationDirPath() + QStringLiteral("/tasrih-extract");
}

Extractor::~Extractor()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

bool Extractor::start()
{
    if (m_process && m_process->state() == QProcess::Running)
        return true;
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

Extractor::End Extractor::ask(const QByteArray& request, QByteArray& answer)
{
    if (!start())
        return End::NotStarted;
    const QDeadlineTimer deadline(m_longest);
    const auto left = [&] { return int(deadline.remainingTime()); };
    const auto isLost = [&] { return m_process->state() != QProcess::Running && m_process->bytesAvailable() == 0; };
    m_process->write(request);
    while (m_process->bytesToWrite() > 0) {
        if (!m_process->waitForBytesWritten(left()) && (deadline.hasExpired() || isLost()))
            return deadline.hasExpired() ? End::TooLong : End::Failed;
    }
    qsizetype wanted = frameHead;
    while (answer.size() < wanted) {
        if (m_process->bytesAvailable() == 0 && !m_process->waitForReadyRead(left()) &&
            m_process->bytesAvailable() == 0)
            return deadline.hasExpired() ? End::TooLong : End::Failed;
        answer += m_process->read(wanted - answer.size());
        if (wanted == frameHead && answer.size() == frameHead) {
            const quint32 length = frameLength(answer);
            if (length > longestFrame)
                return End::Failed;
            wanted += qsizetype(length);
        }
    }
    answer.remove(0, frameHead);
    return End::Answered;
}

std::variant<Extracted, Refusal> Extractor::read(Format format, const QByteArray& bytes)
{
    QByteArray answer;
    const End end = ask(framed(toCbor(ExtractRequest{format, bytes})), answer);
    const std::optional<QCborMap> map = end == End::Answered ? unframed(answer) : std::nullopt;
    std::optional<ExtractReply> reply = map ? replyFrom(*map) : std::nullopt;
    if (reply && !reply->failure)
        return std::move(reply->extracted);
    if (!reply && m_process) {
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
    }
    if (end == End::NotStarted)
        return refused(Refusal::Kind::Unreadable,
                       Wording("Import", "the program tasrih-extract, which reads such files, does not stand beside "
                                         "tasrih; install Tasrih again, or save the file as text (.txt)"));
    if (end == End::TooLong)
        return refused(Refusal::Kind::Unreadable, Wording("Import", "reading it took too long and was stopped; save "
                                                                    "it as text (.txt) and import that"));
    if (reply && reply->failure == ExtractFailure::UnknownFormat)
        return refused(Refusal::Kind::Binary, Wording("Import", "this build of Tasrih can't read such files; save it "
                                                                "as text (.txt)"));
    if (reply && reply->failure == ExtractFailure::Encrypted)
        return refused(Refusal::Kind::Unreadable,
                       Wording("Import", "it is protected by a password; save it without one "
                                         "and import that"));
    if (reply && reply->failure == ExtractFailure::TooLarge)
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

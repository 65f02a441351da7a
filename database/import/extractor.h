// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"
#include "database/import/refusal.h"

#include <chrono>
#include <functional>
#include <memory>

class QDeadlineTimer;
class QProcess;

namespace tasrih {

/// Has files of foreign formats read by `tasrih-extract`, in a process of its own that is started with the first file
/// and takes the others too. Where it fails or takes too long, that file is refused and the next one gets a new
/// process. To be used in one thread; waits.
class Extractor
{
public:
    /// @param program the helper; empty: the one beside this program.
    /// @param longest for one file, by the clock.
    /// @param isStopped is asked while a file is waited for; then it is given up.
    explicit Extractor(QString program = {}, std::chrono::milliseconds longest = std::chrono::seconds(60),
                       std::function<bool()> isStopped = {});
    /// Ends the process.
    ~Extractor();
    Extractor(const Extractor&) = delete;
    Extractor& operator=(const Extractor&) = delete;

    /// @param bytes of HTML: decoded, in UTF-8.
    [[nodiscard]] std::variant<Extracted, Refusal> read(Format format, const QByteArray& bytes);

private:
    enum class End
    {
        Answered,
        NotStarted,
        Failed,
        Silent, ///< It was gone before it was asked.
        TooLong,
        Stopped
    };

    [[nodiscard]] End ask(const QByteArray& request, std::optional<ExtractReply>& reply);
    [[nodiscard]] End take(QByteArray& bytes, quint32 longest, const QDeadlineTimer& deadline);
    template <typename Wait>
    [[nodiscard]] End wait(Wait wait, const QDeadlineTimer& deadline) const;
    [[nodiscard]] bool start();
    void end();

    QString m_program;
    std::chrono::milliseconds m_longest;
    std::function<bool()> m_isStopped;
    std::unique_ptr<QProcess> m_process;
};

/// The words for where a file tells a fact about itself: "the page's own data".
[[nodiscard]] QString sourceWords(FactSource from);

} // namespace tasrih

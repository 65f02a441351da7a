// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/extract/extracted.h"
#include "database/import/refusal.h"

#include <chrono>
#include <memory>

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
    explicit Extractor(QString program = {}, std::chrono::milliseconds longest = std::chrono::seconds(60));
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
        TooLong
    };

    [[nodiscard]] End ask(const QByteArray& request, QByteArray& answer);
    [[nodiscard]] bool start();

    QString m_program;
    std::chrono::milliseconds m_longest;
    std::unique_ptr<QProcess> m_process;
};

/// The words for where a file tells a fact about itself: "the page's own data".
[[nodiscard]] QString sourceWords(FactSource from);

} // namespace tasrih

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih::cli {

/// Makes the process safe to write with, before anything else is done: no file can take the place of a stream that was
/// closed, and a reader that goes away or a file that may not grow is an error instead of the end of the program.
void prepareStreams();

/// Writes a result as a line of UTF-8. Texts of records and names of files may stand in it: they can't steer the
/// terminal. A stream that takes no more is remembered, and the work goes on.
void print(const QString& line);
/// Writes a text of the program's own, several lines as they are.
void printText(const QString& text);
/// Writes a problem as a line to the error stream, likewise harmless.
void complain(const QString& line);

/// Whether a result found no reader any more.
[[nodiscard]] bool isOutputLost();

/// Says what came of the results that could not be written. Returns @p status, or Failed where the stream is full.
[[nodiscard]] int finishOutput(int status);

} // namespace tasrih::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tasrih::fuzz {

// What is fed with made-up bytes. Each takes any and ends the process (require()) where what it tries breaks its word;
// crashes, endless loops and sanitizers' reports count as well. An application object must exist.

/// EDTF as stored, and lengths of time.
void edtf(const QByteArray& bytes);
/// Dates as typed or met in a text.
void dates(const QByteArray& bytes);
/// Numbers typed or met in a text.
void numbers(const QByteArray& bytes);
/// The line that is read as a claim, and lengths of time as typed.
void claimLine(const QByteArray& bytes);
/// A file of text: the first byte chooses the encoding (or none), the rest is decoded, cleaned and made a draft of.
void encodings(const QByteArray& bytes);
/// A saved page.
void page(const QByteArray& bytes);
/// A document of Word or OpenDocument.
void documents(const QByteArray& bytes);
/// The first bytes of what is said to be a project.
void header(const QByteArray& bytes);
/// A project in which the bytes change values and bytes (see struck_project.h). It may be refused, but neither opening
/// it for reading or writing, nor checking it and reading all of it, nor undoing in it may do worse.
void project(const QByteArray& bytes);
/// The same, as the pages and exports ask it.
void pages(const QByteArray& bytes);

/// Ends the process with @p what where @p holds is false.
void require(bool holds, const char* what);
/// The bytes as UTF-8; what is none becomes U+FFFD.
[[nodiscard]] QString textOf(const QByteArray& bytes);
/// A folder for files, in memory where the system has such a place; gone at the end.
[[nodiscard]] QString scratchFile(const char* name);

} // namespace tasrih::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tasrih::test {

/// What a made-up project holds.
struct GeneratedSize
{
    int articles = 1000;
    int statements = 0;
    int words = 480; ///< Of each article: about 6 KB.
};

/// Writes a project of Arabic-like texts to @p path, the same for the same size: words as frequent as in real texts
/// (Zipf), with articles and clitics, names and numbers among them; articles by ten outlets over four years;
/// statements with their places, sayings, speakers and claims. Its index is complete. What stands there is replaced.
void generateProject(const QString& path, const GeneratedSize& size);

/// Such a project from the cache folder, made when it is first asked for.
[[nodiscard]] QString generatedProject(const GeneratedSize& size);

/// Words of the made-up language by how frequent they are: 0 is the commonest.
[[nodiscard]] QString generatedWord(int rank);

} // namespace tasrih::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/names.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <vector>

namespace tasrih::cli {

namespace {

/// How many letters must be changed, put in, taken out or swapped with their neighbour (optimal string alignment).
int distance(const QString& a, const QString& b)
{
    std::vector<std::vector<int>> steps(std::size_t(a.size()) + 1, std::vector<int>(std::size_t(b.size()) + 1));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        for (std::size_t j = 0; j < steps[i].size(); ++j) {
            if (i == 0 || j == 0) {
                steps[i][j] = int(i + j);
                continue;
            }
            const auto at = [](const QString& word, std::size_t k) { return word[qsizetype(k) - 1]; };
            const int change = at(a, i) == at(b, j) ? 0 : 1;
            steps[i][j] = std::min({steps[i - 1][j] + 1, steps[i][j - 1] + 1, steps[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && at(a, i) == at(b, j - 1) && at(a, i - 1) == at(b, j))
                steps[i][j] = std::min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
    }
    return steps.back().back();
}

} // namespace

QString nameProblem(const QString& path)
{
    if (!path.contains(QChar::ReplacementCharacter) || QFileInfo::exists(path))
        return {};
    return QCoreApplication::translate("CommandLine", "The name “%1” is not valid UTF-8, so no file can be found or "
                                                      "made by it. Choose another name, or rename the file first.")
        .arg(path);
}

QStringList closeTo(const QString& word, const QStringList& known)
{
    constexpr qsizetype longest = 40; // no verb is nearly as long
    std::vector<std::pair<int, QString>> found;
    for (const QString& each : known) {
        const QString lower = word.left(longest).toLower();
        const int apart = lower.size() > 1 && each.startsWith(lower) ? 0 : distance(lower, each);
        if (apart <= std::max(1, int(each.size()) / 3))
            found.emplace_back(apart, each);
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto& [apart, name] : found) {
        if (apart == found.front().first)
            names << name;
    }
    return names;
}

} // namespace tasrih::cli

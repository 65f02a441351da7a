// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/store/check/columns.h"
#include "database/store/salvage/page_file.h"
#include "database/store/salvage/salvage.h"
#include "database/store/sql/connection.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace tasrih {

/// The new project while rows are put into it, table by table, parents before children.
class SalvagedProject
{
public:
    explicit SalvagedProject(Connection& connection);

    void add(const TableShape& shape, const std::vector<LooseRow>& rows);
    [[nodiscard]] bool isKept(const QString& table, qint64 id) const { return m_kept.value(table).contains(id); }

    /// What shows only when all rows are there: trees, claims, texts and what is quoted of them.
    void fitTogether();

    [[nodiscard]] SalvageReport& report() { return m_report; }
    [[nodiscard]] bool isWhole() const;

private:
    [[nodiscard]] SalvagedTable& countsOf(const QString& table);
    void put(const TableShape& shape, const LooseRow& row);
    /// Runs one statement and counts the rows it changed.
    int change(const QString& sql, const QVariantList& values = {});
    void mend(const char* table, const QString& sql, const QVariantList& values = {});
    void leaveOut(const char* table, const QString& sql, const QVariantList& values = {});

    void fitReferences();
    void fitClaims();
    void cutCircles();
    void fitTexts();
    [[nodiscard]] std::vector<qint64> textsInUse();
    void fitText(qint64 id);
    void fitQuotes(const char* table, const char* select, const QString& text, qint64 id);

    Connection& m_connection;
    SalvageReport m_report;
    QHash<QString, QSet<qint64>> m_kept;
    QSet<qint64> m_cutTexts;
};

} // namespace tasrih

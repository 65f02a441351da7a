// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/store/sql/tokenizer.h"

#include <cstring>
#include <sqlite3.h>

namespace tasrih {

namespace {

/// It keeps nothing from one text to the next.
int create(void* /*context*/, const char** /*arguments*/, int /*count*/, Fts5Tokenizer** made)
{
    static int one = 0;
    *made = reinterpret_cast<Fts5Tokenizer*>(&one);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer* /*tokenizer*/) {}

using Take = int (*)(void*, int, const char*, int, int, int);

int tokenize(Fts5Tokenizer* /*tokenizer*/, void* context, int flags, const char* text, int length, Take take)
{
    const bool isQuery = (flags & FTS5_TOKENIZE_QUERY) != 0;
    bool isVariant = false;
    for (int start = 0; start < length;) {
        int end = start;
        while (end < length && text[end] != ' ' && !(isQuery && text[end] == searchVariant))
            ++end;
        if (end > start) {
            const int result =
                take(context, isVariant ? FTS5_TOKEN_COLOCATED : 0, text + start, end - start, start, end);
            if (result != SQLITE_OK)
                return result;
        }
        isVariant = end > start && end < length && text[end] == searchVariant;
        start = end + 1;
    }
    return SQLITE_OK;
}

fts5_api* apiOf(sqlite3* database)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool registerTokenizer(sqlite3* database)
{
    fts5_api* api = apiOf(database);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    return api && api->xCreateTokenizer(api, "tasrih", nullptr, &tokenizer, nullptr) == SQLITE_OK;
}

} // namespace tasrih

// The public page where clients of the laboratory look up their water samples.
#include <iomanip>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using Row = std::vector<std::string>;

// A table somewhere in the house. When it cannot answer it throws a TableError, which knows a lot for our own log.
class TableError : public std::runtime_error {
public:
    TableError(const std::string &reason, std::string query, std::string server)
        : std::runtime_error(reason + " [" + query + " @ " + server + "]"), query(std::move(query)), server(std::move(server)) {}
    const std::string query, server;
};

class Table {
public:
    virtual ~Table() = default;
    // table.select("id, place, nitrate", "Dairy Ltd", 2024)
    virtual std::vector<Row> select(const std::string &columns, const std::string &client, int year) = 0;
};

std::string html(const std::string &text) {
    std::string out;
    for (char c : text) {
        if (c == '<') out += "&lt;";
        else if (c == '&') out += "&amp;";
        else out += c;
    }
    return out;
}

// The body of the page with the samples of a client in a year, which come as rows of id, place and milligrams of nitrate,
// sorted by the day:
//
//   <h1>Samples 2024</h1>
//   <p>W-118: Mill pond, 12.5 mg</p>
//   <p class="high">W-131: Well &amp; tank, 50.1 mg</p>
//   <p>2 samples, 1 high</p>
//
// More than 50 mg is high. Without samples there is the line "<p>no samples</p>" below the title, and when the
// table does not answer there is a line that begins with "<p class="error">" for the client. A year that is no number
// from 1990 to 2100 also leads to a line with class error, below "<h1>Samples</h1>".
std::string sample_page(Table &table, const std::string &client, const std::string &year) {

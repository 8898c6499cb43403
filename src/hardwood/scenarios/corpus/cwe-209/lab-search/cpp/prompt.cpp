// The public page where clients of the laboratory look up their water samples.
#include <cstdlib>
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

// paragraph("Mill pond", "high") is "<p class=\"high\">Mill pond</p>\n", with "" it is "<p>Mill pond</p>\n".
std::string paragraph(const std::string &text, const std::string &kind) {
    std::string out = kind.empty() ? "<p>" : "<p class=\"" + kind + "\">";
    for (char c : text) out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
    return out + "</p>\n";
}

// The paragraphs of rows with id, place and milligrams of nitrate, and their number, or "<p>no samples</p>\n".
std::string list_samples(const std::vector<Row> &rows) {
    if (rows.empty()) return paragraph("no samples", "");
    std::string lines;
    int high = 0;
    for (const Row &row : rows) {
        const double nitrate = std::stod(row[2]);
        std::ostringstream text;
        text << row[0] << ": " << row[1] << ", " << std::fixed << std::setprecision(1) << nitrate << " mg";
        lines += paragraph(text.str(), nitrate > 50 ? "high" : "");
        high += nitrate > 50;
    }
    return lines + paragraph(std::to_string(rows.size()) + " samples, " + std::to_string(high) + " high", "");
}

std::string show_samples(Table &table, const std::string &client, int year);

// The body of the page with the samples of a client in a year: the title and what show_samples() has below it.
std::string sample_page(Table &table, const std::string &client, const std::string &year) {
    const int number = std::atoi(year.c_str());
    if (number < 1990 || number > 2100) return "<h1>Samples</h1>\n" + paragraph("Which year?", "error");
    return "<h1>Samples " + std::to_string(number) + "</h1>\n" + show_samples(table, client, number);
}

// list_samples() of the "id, place, nitrate" that the table has. When it throws, the client is told
// about it: paragraph(..., "error").
std::string show_samples(Table &table, const std::string &client, int year) {

#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

using Row = std::vector<std::string>;
class TableError : public std::runtime_error {
public:
    TableError(const std::string &reason, std::string query, std::string server)
        : std::runtime_error(reason + " [" + query + " @ " + server + "]"), query(std::move(query)), server(std::move(server)) {}
    const std::string query, server;
};
class Table {
public:
    virtual ~Table() = default;
    virtual std::vector<Row> select(const std::string &columns, const std::string &client, int year) = 0;
};
std::string sample_page(Table &table, const std::string &client, const std::string &year);

struct Fake : Table {
    char **args;
    std::vector<Row> select(const std::string &columns, const std::string &client, int year) override {
        std::cout << "asked " << columns << '|' << client << '|' << year << '\n';
        if (args[3][0]) throw TableError(args[3], args[4], args[5]);
        std::vector<Row> rows;
        for (char **cell = args + 6; cell[0] && cell[1] && cell[2]; cell += 3) rows.push_back({cell[0], cell[1], cell[2]});
        return rows;
    }
};

// Arguments: client, year, reason, query and server of the error (empty for none), then the cells of the rows.
int main(int, char **argv) {
    Fake table;
    table.args = argv;
    std::string page;
    try {
        page = sample_page(table, argv[1], argv[2]);
    } catch (const std::exception &) {
        page = "error\n";
    }
    std::cout << "PAGE\n" << page;
}

// Sales journal of the box office. Each sale is a line: day,film,seats,cents
#include <algorithm>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

struct Sale {
    std::string day;
    std::string film;
    int seats;
    int cents;
};

std::string sale_line(const Sale &sale);

void write_journal(const std::string &path, const std::vector<Sale> &sales) {
    std::ofstream journal(path);
    for (const Sale &sale : sales) journal << sale_line(sale) << '\n';
}

int seats_sold(const std::vector<Sale> &sales) {
    int seats = 0;
    std::for_each(sales.begin(), sales.end(), [&](const Sale &sale) { seats += sale.seats; });
    return seats;
}

std::string today() {
    char text[16];
    const std::time_t now = std::time(nullptr);
    return std::string(text, std::strftime(text, sizeof text, "%F", std::localtime(&now)));
}

// Returns day, film, seats and cents of a sale with a comma between them (and no spaces or
// newline), e.g. "2024-03-01,Dune,2,2400".
std::string sale_line(const Sale &sale) {

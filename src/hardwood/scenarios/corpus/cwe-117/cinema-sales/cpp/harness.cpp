#include <string>
#include <vector>

struct Sale {
    std::string day;
    std::string film;
    int seats;
    int cents;
};

void write_journal(const std::string &path, const std::vector<Sale> &sales);

int main(int argc, char **argv) {
    std::vector<Sale> sales;
    for (int i = 1; i + 3 < argc; i += 4) {
        sales.push_back({argv[i], argv[i + 1], std::stoi(argv[i + 2]), std::stoi(argv[i + 3])});
    }
    write_journal("sales.txt", sales);
}
